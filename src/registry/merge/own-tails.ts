import type { Chunk, Parts } from './chunk.ts';

/** For a child of one version its rank in what both began with; undefined where it is new. */
export type RankBefore = (rank: number) => number | undefined;

/**
 * The same parts, where comments that stood at the foot of an entry stand there again: what was added behind the entry has
 * got between it and the blank line below, so that they look like the new one's.
 */
export function withOwnTails(parts: Parts, base: Parts, rankBefore: RankBefore): Parts {
  const children = [...parts.children];
  for (const [rank, child] of children.entries()) {
    const above = children[rank - 1];
    const before = rank === 0 ? undefined : rankBefore(rank - 1);
    const known = before === undefined ? undefined : base.children[before];
    if (above === undefined || known === undefined || rankBefore(rank) !== undefined) continue;
    const foot = footOf(known.text);
    if (foot === '' || !child.text.startsWith(foot) || above.text.endsWith(foot)) continue;
    children[rank - 1] = longer(above, foot);
    children[rank] = without(child, foot.length);
  }
  return { ...parts, children };
}

/** The comment lines at the end of a stretch. */
const footOf = (text: string): string => /(?:^[ \t]*#[^\n]*\n)+$/m.exec(text)?.[0] ?? '';

const longer = ({ text, parts, ...chunk }: Chunk, foot: string): Chunk => ({
  ...chunk,
  text: text + foot,
  ...(parts && { parts: { ...parts, tail: parts.tail + foot } }),
});

const without = ({ text, parts, ...chunk }: Chunk, length: number): Chunk => ({
  ...chunk,
  text: text.slice(length),
  ...(parts && { parts: { ...parts, head: parts.head.slice(length) } }),
});
