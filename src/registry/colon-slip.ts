import type { Trouble } from './yaml-findings.ts';

// An input method left in Chinese types a full-width colon; a hurried hand forgets the blank.
const SLIP = /^[\t ]*(?:-[\t ]+)*([A-Za-z_]+)[\t ]*(：|:(?=\S))/;

/** The line between two offsets whose `key:` was typed as `key：` or without its blank, if there is one. */
export function colonSlip(source: string, start: number, end: number): Trouble | undefined {
  let from = source.lastIndexOf('\n', start - 1) + 1;
  while (from <= end && from < source.length) {
    const stop = source.indexOf('\n', from);
    const line = source.slice(from, stop === -1 ? undefined : stop);
    const slip = SLIP.exec(line.replace('\uFEFF', ' '));
    if (slip)
      return {
        code: slip[2] === '：' ? 'full-width-colon' : 'missing-space',
        offset: from + slip[0].length - 1,
        args: { key: slip[1] ?? '' },
      };
    if (stop === -1) break;
    from = stop + 1;
  }
  return undefined;
}
