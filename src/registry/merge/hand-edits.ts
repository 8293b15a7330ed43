import { conflictsIn } from '../merge-markers.ts';
import { marked } from './marked.ts';
import type { MergedTexts, Versions } from './merge-texts.ts';

/** What a person did to a file in conflict: lines that neither git nor the driver left there, and lines that are gone. */
export interface HandEdits {
  readonly written: readonly string[];
  readonly takenOut: readonly string[];
}

const mark = /^(?:<{7,}|>{7,}|={7,}|\|{7,})(?: .*)?$/;

/**
 * How a file in conflict differs from what the merge left of it; undefined where it does not. Git's own marks stand
 * elsewhere than the driver's, so that only lines tell.
 */
export async function handEdits(
  left: string,
  versions: Versions,
  { text }: Pick<MergedTexts, 'text'>,
): Promise<HandEdits | undefined> {
  const { ours = versions.ours, theirs = versions.theirs } = text;
  const lines = linesOf(left);
  for (const sides of [{ ours, theirs }, versions]) {
    const fresh = linesOf(await marked(sides, { size: 7, ours: '', theirs: '' }));
    if (withoutNames(fresh) === withoutNames(lines)) return undefined;
  }
  const all = [versions.base, versions.ours, versions.theirs].map((one) => new Set(linesOf(one)));
  const [base, mine, yours] = all;
  const known = new Set([...all.flatMap((one) => [...one]), ...linesOf(ours), ...linesOf(theirs)]);
  const there = new Set(lines);
  const due = [...(mine ?? []), ...(yours ?? [])].filter(
    (line) => !base?.has(line) || (mine?.has(line) && yours?.has(line)),
  );
  const edits = {
    written: lines.filter((line) => !known.has(line) && !mark.test(line)),
    takenOut: [...new Set(due)].filter((line) => !there.has(line)),
  };
  const isAsLeft = edits.written.length === 0 && edits.takenOut.length === 0;
  return isAsLeft && conflictsIn(left).length > 0 ? undefined : edits;
}

const linesOf = (text: string): readonly string[] =>
  text
    .replace('\uFEFF', '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd());

const withoutNames = (lines: readonly string[]): string =>
  lines.map((line) => (mark.test(line) ? (line[0] ?? '') : line)).join('\n');
