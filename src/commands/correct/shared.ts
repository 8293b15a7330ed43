import { spokenField } from '../../proposal/field-path.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Path } from '../../registry/edit/edit.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Context, Plan } from '../command.ts';
import { quoted } from '../quoted.ts';

/** Where another item tells of the same meeting or urge. */
export interface Elsewhere {
  readonly id: string;
  /** The place there, as it is to be typed. */
  readonly field: string;
}

/**
 * The other items that tell of the meeting or urge which is put right, still as it was told here before: it was one and is counted once.
 * Which items it was about is told in each of them otherwise, and so is no matter of all.
 */
export function alsoToldIn(
  path: Path,
  record: Proposal,
  registry: Pick<Registry, 'ids' | 'find'>,
): readonly Elsewhere[] {
  const [list, index, ...rest] = path;
  if ((list !== 'contacts' && list !== 'urges') || rest[0] === 'with_items') return [];
  const told = record[list]?.[Number(index)];
  return (told?.with_items ?? [])
    .filter((id) => registry.ids.includes(id))
    .flatMap((id) => {
      const same = (one: Proposal) =>
        (one[list] ?? []).findIndex(
          (other) => told && isTheSame(told, other) && other.with_items?.includes(record.id),
        );
      const at = same(registry.find(id).data);
      return at < 0 ? [] : [{ id, field: spokenField([list, at, ...rest]) }];
    });
}

type Occasion = {
  readonly on: string;
  readonly way: string;
  readonly to?: string;
};

const isTheSame = (one: Occasion, other: Occasion) =>
  one.on === other.on && one.way === other.way && one.to === other.to;

interface Typed {
  readonly input: {
    readonly to?: string | undefined;
    readonly reason?: string | undefined;
    readonly by?: string | undefined;
    readonly on?: string | undefined;
  };
  readonly context: Context;
}

/** What was told of one meeting in several items is to be put right in all of them, each with the same words. */
export function withOthers(
  plan: Plan,
  others: readonly Elsewhere[],
  { input: { to, reason = '', by, on }, context }: Typed,
): Plan {
  const { called, messages } = context;
  const words = [
    ...(to === undefined ? ['--remove'] : ['--to', quoted(to)]),
    ...['--reason', quoted(reason)],
    ...(by === undefined ? [] : ['--by', quoted(by)]),
    ...(on === undefined ? [] : ['--on', on]),
  ].join(' ');
  const rows = others.map(
    ({ id, field }) => [id, `${called} correct ${id} --field ${field} ${words}`] as const,
  );
  const ids = others.map(({ id }) => id);
  return {
    ...plan,
    data: { ...(plan.data as object), also_told_in: ids },
    said: [
      ...plan.said,
      { type: 'text', text: { text: messages.correcting.alsoToldIn(ids), tone: 'soon' } },
      { type: 'commands', rows },
    ],
  };
}
