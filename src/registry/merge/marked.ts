import type { Versions } from './merge-texts.ts';

/** How the places are marked where a person must choose. */
export interface Marks {
  /** Length of a mark; git asks for longer ones inside another conflict. */
  readonly size: number;
  /** Who our side is, in words, and theirs. */
  readonly ours: string;
  readonly theirs: string;
}

/** One text of two that differ only where a person must choose: their differing lines stand between git's marks. */
export async function marked(
  { ours, theirs }: Pick<Versions, 'ours' | 'theirs'>,
  { size, ...names }: Marks,
): Promise<string> {
  const { diffArrays } = await import('diff');
  const eol = ours.includes('\r\n') ? '\r\n' : '\n';
  const mark = (sign: string, name = '') => `${sign.repeat(size)}${name && ` ${name}`}${eol}`;
  const closed = (lines: readonly string[]) =>
    lines.map((line) => (line.endsWith('\n') ? line : line + eol)).join('');
  const parts = diffArrays(linesOf(ours), linesOf(theirs));
  let text = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined) continue;
    if (!part.added && !part.removed) {
      text += part.value.join('');
      continue;
    }
    const other = parts[at + 1];
    const isPair = other !== undefined && (other.added || other.removed);
    if (isPair) at += 1;
    const both = isPair ? [part, other] : [part];
    const of = (side: 'removed' | 'added') =>
      closed(both.flatMap((one) => (one[side] ? one.value : [])));
    text +=
      mark('<', names.ours) + of('removed') + mark('=') + of('added') + mark('>', names.theirs);
  }
  return text;
}

/** Lines with their ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
