import { linesBetween } from './lines-between.ts';
import type { Trouble } from './yaml-findings.ts';

// An input method left in Chinese types a full-width colon; a hurried hand forgets the blank.
const SLIP = /^[\t ]*(?:-[\t ]+)*([A-Za-z_]+)[\t ]*(：|:(?=\S))/;

/** The line between two offsets whose `key:` was typed as `key：` or without its blank, if there is one. */
export function colonSlip(source: string, start: number, end: number): Trouble | undefined {
  for (const { from, line } of linesBetween(source, start, end)) {
    const slip = SLIP.exec(line.replace('\uFEFF', ' '));
    if (slip)
      return {
        code: slip[2] === '：' ? 'full-width-colon' : 'missing-space',
        offset: from + slip[0].length - 1,
        args: { key: slip[1] ?? '' },
      };
  }
  return undefined;
}
