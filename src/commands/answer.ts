import { Refusal } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { edited } from '../registry/edited.ts';
import type { Registry } from '../registry/registry.ts';
import type { Block } from '../terminal/view.ts';
import { writing } from './command.ts';
import { argument, date, requiredText, text } from './param.ts';
import { allUrges, type Urged, unknownSlip, urgesOfSlip } from './remind/again.ts';

/** 对催办的答复: what was said to a slip, for all its items or one of them; or to the last urge about an item. */
export const command = writing({
  params: {
    slip: argument(),
    item: text(),
    to: text(),
    text: requiredText({ lines: true }),
    by: text(),
    on: date({ preset: ({ context }) => context.today }),
  },
  early({ slip }, registry) {
    if (slip === undefined) throw whichSlip(registry);
  },
  async plan({ slip = '', item, to, text: said, by, on: day }, registry, { today, messages }) {
    const on = day ?? today;
    if (on > today) throw new Refusal('future-date', 5, (m) => m.steps.futureDate(on, today));
    const urges = openUrges(slip, { item, to }, registry);
    for (const { urge } of urges) {
      if (on < urge.on) {
        throw new Refusal('too-early', 5, (m) => m.steps.tooEarly(on, m.urging.urgedOn, urge.on));
      }
    }
    const changes = await Promise.all(
      byEntry(urges).map(async ([first, ...more]): Promise<Change> => {
        const edits = [first, ...more].map(
          ({ urge, index }): Edit => ({
            kind: 'set',
            path: ['urges', index, 'answer'],
            value: { on, by: by ?? urge.to, text: said },
          }),
        );
        return (await edited(first.entry, edits)).change;
      }),
    );
    const { urging } = messages;
    const items = urges.map(({ entry, urge }) =>
      urging.answeredItem(entry.id, urging.answered(on, by ?? urge.to, said)),
    );
    const blocks: readonly Block[] = [
      { type: 'text', text: urging.answeredNow(urges.length) },
      { type: 'list', items },
    ];
    return { changes, data: { on, items: urges.map(({ entry }) => entry.id) }, said: blocks };
  },
});

interface Narrowing {
  readonly item: string | undefined;
  readonly to: string | undefined;
}

/** The urges that the answer is to: those of a slip, else the last ones about an item that nobody has answered. */
function openUrges(slip: string, { item, to }: Narrowing, registry: Registry): readonly Urged[] {
  const ofSlip = urgesOfSlip(slip, registry);
  const wanted = item === undefined ? undefined : registry.find(item).id;
  const urges = (ofSlip.length > 0 ? ofSlip : lastUrges(slip, registry)).filter(
    ({ entry, urge }) =>
      (wanted === undefined || entry.id === wanted) && (to === undefined || urge.to === to),
  );
  if (urges.length === 0) throw unknownSlip(slip);
  const open = urges.filter(({ urge }) => urge.answer === undefined);
  if (open.length === 0) {
    throw new Refusal('already-answered', 5, ({ urging }) => urging.noneOpen(slip));
  }
  // Two clones may have given one number to two slips: the answer is to one of them.
  const slips = [...new Set(open.map(({ urge }) => `${urge.on} ${urge.to}`))];
  if (slips.length > 1) {
    throw new Refusal('several-slips', 2, ({ urging }) => urging.severalSlips(slip, slips));
  }
  return open;
}

/** The latest unanswered urge of an item; several where they are of one day and slip. */
function lastUrges(text: string, registry: Registry): readonly Urged[] {
  const entry = registry.find(text);
  const urges = (entry.data.urges ?? []).map((urge, index) => ({ entry, urge, index }));
  const last = urges.findLast(({ urge }) => urge.answer === undefined)?.urge;
  return last === undefined
    ? urges
    : urges.filter(({ urge }) => urge.on === last.on && urge.to === last.to);
}

function byEntry(urges: readonly Urged[]): readonly (readonly [Urged, ...Urged[]])[] {
  const found = new Map<string, [Urged, ...Urged[]]>();
  for (const urged of urges) {
    const known = found.get(urged.entry.id);
    if (known) known.push(urged);
    else found.set(urged.entry.id, [urged]);
  }
  return [...found.values()];
}

/** Names the slips that wait for an answer. */
function whichSlip(registry: Registry): Refusal {
  const counts = new Map<string, { readonly urged: Urged; count: number }>();
  for (const urged of allUrges(registry)) {
    const { number, answer } = urged.urge;
    if (number === undefined || answer !== undefined) continue;
    const known = counts.get(number);
    if (known) known.count += 1;
    else counts.set(number, { urged, count: 1 });
  }
  const open = [...counts.values()].toSorted((a, b) => byNumber(a.urged, b.urged));
  return new Refusal('missing-values', 2, ({ urging }) =>
    urging.whichSlip(
      open.map(({ urged: { urge }, count }) =>
        urging.openSlip(urge.number ?? '', urge.to, urge.on, count),
      ),
    ),
  );
}

function byNumber({ urge: one }: Urged, { urge: other }: Urged): number {
  return (one.number ?? '').localeCompare(other.number ?? '', 'zh', { numeric: true });
}
