import { linesBetween } from './lines-between.ts';
import type { Trouble } from './yaml-findings.ts';

/** A blank as wide as a Chinese letter, or one that keeps words together: to YAML both are letters, to the eye both are blanks. */
const BEHIND_COLON = /^ *(?:- +)*([A-Za-z_]+): *(?=[\u3000\u00a0])/;
const BEFORE_KEY = /^[\s-]*[\u3000\u00a0][\s-]*([A-Za-z_]+)/;

/** The line between two offsets that has a wide blank behind the colon of its key, where an ordinary one must stand. */
export function wideBlank(source: string, start: number, end: number): Trouble | undefined {
  for (const { from, line } of linesBetween(source, start, end)) {
    const slip = BEHIND_COLON.exec(line.replace('\uFEFF', ' '));
    if (slip)
      return { code: 'wide-blank', offset: from + slip[0].length, args: { key: slip[1] ?? '' } };
  }
  return undefined;
}

/** The key that was meant where a line is indented with wide blanks, which YAML takes for the beginning of the key. */
export const keyBehindWideBlank = (key: string): string | undefined => BEFORE_KEY.exec(key)?.[1];
