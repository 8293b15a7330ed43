import { sentenceOf } from '../messages/finding-words.ts';
import { messagesIn } from '../messages/index.ts';
import { closingHasGround } from '../proposal/closed-ground.ts';
import { writtenField } from '../proposal/field-path.ts';
import { recordPath } from '../proposal/identity.ts';
import type { Proposal } from '../proposal/record.ts';
import { statusWithoutEnd } from '../proposal/status.ts';
import { movedFields } from '../proposal/struck.ts';
import { told } from '../proposal/told.ts';
import { Refusal } from '../refusal.ts';
import type { Edit, Path, Value } from '../registry/edit/edit.ts';
import { edited } from '../registry/edited.ts';
import { fieldWord } from '../registry/field-words.ts';
import { proposalSchema } from '../registry/proposal-schema.ts';
import type { Entry, Registry } from '../registry/registry.ts';
import { type Context, type Plan, writing } from './command.ts';
import { checkNew, checkRemoval } from './correct/allowed.ts';
import { factsOf } from './correct/facts.ts';
import { fieldMeant, type Meant, wholeOf } from './correct/find-field.ts';
import { idAfter, isIdentity } from './correct/identity.ts';
import { inWords } from './correct/in-words.ts';
import { listing } from './correct/listing.ts';
import { newFindings } from './correct/new-errors.ts';
import { alsoToldIn, type Elsewhere, withOthers } from './correct/shared.ts';
import { valueFor } from './correct/value.ts';
import { type Asked, flag, item, type Suggestion, text } from './param.ts';
import { formerly } from './registering/formerly.ts';
import { renamedIn } from './registering/renamed-in.ts';
import { recording, whereItStands } from './steps/recording.ts';
import { before, permit, recordAsked, stepParams } from './steps/step.ts';

const isCorrecting = ({ input }: Asked) => input.list !== true;

/** 更正: puts one value right, fills one in, or strikes out what was recorded by mistake; what stood there is kept with the reason. */
export const command = writing({
  params: {
    id: item(),
    list: flag(),
    field: text({ needed: isCorrecting, suggest: places }),
    remove: flag(),
    to: text({
      lines: true,
      needed: (asked) => isCorrecting(asked) && asked.input.remove !== true,
    }),
    reason: text({ lines: true, needed: isCorrecting }),
    by: text(),
    ...stepParams,
  },
  early: before('correct'),
  async plan(input, registry, context) {
    const entry = registry.find(input.id);
    if (input.list) return listing(entry.data, context);
    const { field = '', reason = '', by, to, remove } = input;
    if (remove && to !== undefined) {
      throw new Refusal('to-or-remove', 2, (m) => m.correcting.toOrRemove);
    }
    const { on, overrides } = permit({ step: 'correct', entry, registry, context, ...input });
    const named = fieldMeant(field, entry.data, context.language);
    const meant = remove ? wholeOf(named, entry.data) : named;
    const value = remove ? undefined : await newValue(to ?? '', meant, { field, context });
    if (remove) checkRemoval(meant, field, entry.data);
    else checkNew(meant, value as Value, field);
    const { path } = meant;
    const was = meant.value === undefined ? undefined : told(meant.value);
    const correction = {
      on,
      field: writtenField(path),
      ...(was !== undefined && { before: was }),
      ...(value !== undefined && { after: told(value) }),
      reason,
      by,
    };
    const edits: readonly Edit[] = [
      value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value },
      ...(value === undefined ? movedTrace(entry.data, path) : []),
      { kind: 'append', path: ['corrections'], value: correction },
      ...overrides,
    ];
    const others = alsoToldIn(path, entry.data, registry);
    const corrected = await carriedOut({ entry, edits, meant, others, registry, context });
    return others.length === 0 ? corrected : withOthers(corrected, others, { input, context });
  },
});

async function newValue(
  typed: string,
  { type }: Meant,
  { field, context }: { readonly field: string; readonly context: Context },
): Promise<Value> {
  const { messages, language, today } = context;
  const other = await messagesIn(language === 'en' ? 'zh-CN' : 'en');
  return valueFor(type, typed, { field, today, catalogues: [messages, other] });
}

/** An entry that goes moves those behind it, and with them the places that earlier corrections name. */
function movedTrace({ corrections }: Proposal, path: Path): readonly Edit[] {
  if (typeof path.at(-1) !== 'number') return [];
  return [...movedFields(corrections, path)].map(([rank, value]) => ({
    kind: 'set',
    path: ['corrections', rank, 'field'],
    value,
  }));
}

interface Correction {
  readonly entry: Entry<Proposal>;
  readonly edits: readonly Edit[];
  readonly meant: Meant;
  readonly others: readonly Elsewhere[];
  readonly registry: Registry;
  readonly context: Context;
}

/** A correction that would make the registry wrong where it is not is refused; what looks odd afterwards is told. */
async function carriedOut(correction: Correction): Promise<Plan> {
  const { entry, edits, meant, others, registry, context } = correction;
  const { data } = await edited(entry, edits);
  const id = isIdentity(meant.path) ? idAfter(entry.data, data) : entry.id;
  if (id !== entry.id && registry.ids.includes(id)) {
    throw new Refusal('already-registered', 4, (m) =>
      m.commands.alreadyRegistered(id, context.called),
    );
  }
  const { office } = registry;
  if (closingHasGround(entry.data, office) && !closingHasGround(data, office)) {
    throw new Refusal('makes-wrong', 5, (m) =>
      m.correcting.closedWithout(m.terms.status[statusWithoutEnd(data, office)], entry.id),
    );
  }
  const found = await newFindings(registry, entry, {
    record: { ...data, id },
    today: context.today,
  });
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Refusal('makes-wrong', 5, (m) =>
      m.correcting.makesWrong(errors.map((finding) => sentenceOf(finding, m).text)),
    );
  }
  const { messages } = context;
  const remarks = [
    // Where a meeting stands in other items, that is told with the commands for them.
    ...found
      .filter(({ code }) => others.length === 0 || code !== 'with-items-apart')
      .map((finding) => sentenceOf(finding, messages).text),
    ...(meant.path[0] === 'asks' && data.replies !== undefined
      ? [messages.correcting.asksPair]
      : []),
  ];
  return id === entry.id
    ? recording({ entry, edits, registry, context, remarks })
    : renamed(correction, id, remarks);
}

/** Kind, level and number make the id: the file gets another name, and others that name the item follow. */
async function renamed(
  { entry, edits, registry, context }: Correction,
  id: string,
  remarks: readonly string[],
): Promise<Plan> {
  const all: readonly Edit[] = [
    ...edits,
    { kind: 'set', path: ['id'], value: id },
    ...formerly(entry.data, id),
  ];
  const { change, data } = await edited(entry, all, recordPath(id));
  return {
    changes: [
      { ...change, kind: 'rename', from: entry.path, path: recordPath(id) },
      ...(await renamedIn(registry, entry.id, id)),
    ],
    data: { id, from: entry.id },
    said: [
      { type: 'text', text: context.messages.commands.renumbered(entry.id, id) },
      ...remarks.map((text) => ({ type: 'text' as const, text: { text, tone: 'soon' as const } })),
      ...whereItStands({ id, record: data, office: registry.office }, context),
    ],
  };
}

/** Every place worth naming, with what it is called and what it says. */
function places(asked: Asked): readonly Suggestion[] {
  const record = recordAsked(asked);
  if (record === undefined) return [];
  return factsOf(record, proposalSchema).map((one) => {
    const { field, path, value } = one;
    const said = value === undefined ? undefined : inWords(one, asked.context.messages);
    const what = fieldWord(proposalSchema, path, asked.context.language) ?? '';
    const { fact } = asked.context.messages.correcting;
    return { value: field, label: fact(field, what, said) };
  });
}
