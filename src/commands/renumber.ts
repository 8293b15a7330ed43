import { recordPath, yearOf } from '../proposal/identity.ts';
import type { Proposal } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { edited } from '../registry/edited.ts';
import type { Registry } from '../registry/registry.ts';
import { type Context, type Part, writing } from './command.ts';
import { item, requiredText } from './param.ts';
import { formerly } from './registering/formerly.ts';
import { officialId } from './registering/new-id.ts';
import { renamedIn } from './registering/renamed-in.ts';
import { whereItStands } from './steps/recording.ts';

const params = { id: item(), number: requiredText() } as const;

/** Gives an item its official number, and so its lasting id and file name. */
export const command = writing({
  params,
  early(input, registry, { called }) {
    const ids = renamed(input, registry);
    if (ids === undefined || ids.to === ids.from || !registry.ids.includes(ids.to)) return;
    throw new Refusal('already-registered', 4, (m) => m.commands.alreadyRegistered(ids.to, called));
  },
  async plan(input, registry, context) {
    const entry = registry.find(input.id);
    const to = renamed(input, registry)?.to ?? entry.id;
    const edits: readonly Edit[] = [
      { kind: 'set', path: ['id'], value: to },
      { kind: 'set', path: ['number'], value: input.number },
      ...formerly(entry.data, to),
      ...replaced(entry.data, input.number, context),
    ];
    const { change, data } = await edited(entry, edits, recordPath(to));
    return {
      changes: [
        to === entry.id
          ? change
          : { ...change, kind: 'rename', from: entry.path, path: recordPath(to) },
        ...(await renamedIn(registry, entry.id, to)),
      ],
      data: { id: to, from: entry.id },
      said: [
        { type: 'text', text: context.messages.commands.renumbered(entry.id, to) },
        ...whereItStands({ id: to, record: data, office: registry.office }, context),
      ],
    };
  },
});

/** A number that others may have quoted already is kept with the corrections; one that comes for the first time replaces none. */
function replaced({ number: before }: Proposal, after: string, context: Context): readonly Edit[] {
  if (before === undefined || before === after) return [];
  const reason = context.messages.commands.numberReplaced;
  const value = { on: context.today, field: 'number', before, after, reason };
  return [{ kind: 'append', path: ['corrections'], value }];
}

function renamed({ id, number }: Part<typeof params>, registry: Registry) {
  if (id === undefined) return undefined;
  const entry = registry.find(id);
  if (number === undefined) return undefined;
  const { kind, level } = entry.data;
  return { from: entry.id, to: officialId({ year: yearOf(entry.id), level, kind, number }) };
}
