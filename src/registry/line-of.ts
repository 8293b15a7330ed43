import type { Finding } from '../checks/finding.ts';
import { textOf } from './text-of.ts';

/** A line of a file, parted where a finding begins. */
export interface Parted {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Enough of a line for any screen; a file may be one line of megabytes. */
const LONGEST = 300;

/** Answers with the line that a finding stands on, where its file can be read; each file is read once. */
export function lineReader(realRoot: string): (finding: Finding) => Parted | undefined {
  const texts = new Map<string, readonly string[]>();
  const linesOf = (path: string): readonly string[] => {
    const known = texts.get(path);
    if (known) return known;
    const lines = textOf(realRoot, path)?.replace('\uFEFF', '').split('\n') ?? [];
    texts.set(path, lines);
    return lines;
  };
  return ({ path, place }) => {
    const text = place && linesOf(path)[place.line - 1]?.replace(/\r$/, '');
    if (place === undefined || text === undefined) return undefined;
    const at = place.column - 1;
    return {
      line: place.line,
      before: text.slice(Math.max(0, at - LONGEST), at),
      after: text.slice(at, at + LONGEST),
    };
  };
}
