import type { Messages } from '../../index.ts';
import { counted } from './joining.ts';

export const told: Messages['report']['told'] = {
  created: (path) =>
    `Wrote ${path}. What stands in [[ ]] is for you to write, between the marks; the next run keeps it as it is.`,
  renewed: (path) => `Renewed ${path} from the registry; what people wrote is untouched.`,
  same: (path) => `${path} is unchanged.`,
  changed: (n) => `${counted(n, 'figure')} changed since the last run:`,
  change: (name, before, now) => `${name}: ${before ?? 'none'} → ${now ?? 'none'}`,
  changedMore: (n) => `and ${n} more.`,
  paragraph: (line, words) => `line ${line}: ${words === '' ? '(empty)' : `${words}…`}`,
  conflicts: (n) =>
    `${counted(n, 'paragraph')} changed by hand, and the registry has news of them: yours is kept, the new text stands behind it in a comment (offer):`,
  conflictHint: 'Compare them, leave the one you want in its place, and delete the offer.',
  kept: (n) => `${counted(n, 'paragraph')} changed by hand and kept:`,
  unfounded: (n) =>
    `${counted(n, 'paragraph')} changed by hand, of which the registry says nothing any more; are they still wanted?`,
  mistake: (path, line, text) => `${path} line ${line}: ${text}`,
  unfilled: (lines) =>
    `${counted(lines.length, 'place')} still to be written ([[ ]]): line ${lines.join(', ')}.`,
  missingItems: (n) => ({
    text: `${counted(n, 'file')} could not be read, and the report would lack those items. Nothing was written.`,
    hint: 'Mend the files first: proposals validate.',
  }),
  damaged: (path, lines) => ({
    text: `The marks in ${path} are incomplete, so that what people wrote cannot be told apart. Nothing was written.\n${lines.join('\n')}`,
    hint: 'Put the marks back. To drop a paragraph, delete the text between its marks and leave the marks. If they are lost, rename the file, write it anew and paste your text into it.',
  }),
  damage: {
    'no-head': (line) => `line ${line}: not <!-- report:1 … -->`,
    'no-last-run': (line) => `line ${line}: <!-- last-run … --> is missing at the end`,
    twice: (line, mark) => `line ${line}: ${mark} stands twice`,
    unclosed: (line, mark) => `line ${line}: ${mark} has no closing mark`,
    unopened: (line, mark) => `line ${line}: ${mark} has no opening mark`,
    unreadable: (line, mark) => `line ${line}: no mark that is known: ${mark}`,
    missing: (_line, mark) => `the mark ${mark} is missing`,
  },
  merge: (path) => ({
    text: `${path} holds an unresolved merge. Nothing was written.`,
    hint: 'Resolve it (<<<<<<<, =======, >>>>>>>) and try again.',
  }),
  otherReport: (path, what) => ({
    text: `${path} is not the report that was asked for; its first line says: ${what}. Nothing was written.`,
    hint: 'It may be a copy of another year. Rename it, write the report anew and paste your text into it.',
  }),
  needsFile: {
    text: 'docx cannot be printed on the screen.',
    hint: 'Leave out --print; without --out it is put into reports/.',
  },
  unknownFormat: (word) => ({
    text: `There is no format “${word}”.`,
    hint: 'Name one with --format: md, html or docx.',
  }),
};
