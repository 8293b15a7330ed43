import { disk } from '../disk.ts';
import { readSheet, sheetsIn } from './folder.ts';
import { readPage, type Written } from './page.ts';
import { paperState } from './papers.ts';
import { statesOf } from './state.ts';

/** A command that was ended before it had written everything. */
export interface BrokenOff {
  readonly written: Written;
  /** The files it did write, and those it did not. */
  readonly done: readonly string[];
  readonly missing: readonly string[];
}

/** The commands that were broken off and are still half there: nobody changed their files since, and nobody took them back. */
export function brokenOff(root: string): readonly BrokenOff[] {
  const realRoot = disk.real(root);
  return sheetsIn(realRoot, disk).flatMap((sheet, rank): readonly BrokenOff[] => {
    const written = sheet.open ? readPage(readSheet(realRoot, sheet, disk)) : undefined;
    const states = written === undefined ? [] : statesOf(written, realRoot, disk);
    const isHalf = states.some(({ is }) => is !== states[0]?.is) || states[0]?.is === 'between';
    if (written === undefined || states.some(({ is }) => is === 'other')) return [];
    const isWritten = states.length > 0 && states.every(({ is }) => is === 'after');
    // Papers that are lacking behind a later command may have been thrown away by now.
    const papers = isHalf || (isWritten && rank === 0) ? lacking(written) : [];
    if (!isHalf && papers.length === 0) return [];
    const paths = (wanted: boolean) =>
      states.filter(({ is }) => (is === 'before') !== wanted).map(({ path }) => path);
    return [{ written, done: paths(true), missing: [...paths(false), ...papers] }];
  });
}

/** The papers that were to be put beside the records and never were. */
const lacking = ({ documents = [] }: Written): readonly string[] =>
  documents.filter((paper) => paperState(paper, disk) === 'missing').map(({ to }) => to);
