import type { Messages } from '../index.ts';

export const validation: Messages['validation'] = {
  severity: { error: 'error', warning: 'warning' },
  at: (line, column) => `${line}:${column}`,
  mend: (how) => `Remedy: ${how}`,
  clean: (items) => `Checked ${items} ${items === 1 ? 'item' : 'items'}; nothing is wrong.`,
  total: (errors, warnings) =>
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  page: {
    title: 'Check of the registry',
    count: (errors, warnings, files) =>
      errors + warnings === 0
        ? `${files} files checked, nothing wrong.`
        : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}; ${files} files checked.`,
    columns: {
      level: 'Level',
      place: 'Where',
      what: 'What is wrong',
      mend: 'Remedy',
      code: 'Code',
    },
    rest: (count) => `${count} more are not listed here; see the log.`,
    notLeft: (to, reason) =>
      `The findings could not be added to the summary of this step (${to}): ${reason}`,
  },
  meaningUnchecked:
    'Until registry.yaml is mended only the form of the files is checked, not what they mean together.',
  others: (count) => `${count} more`,
  changesClean: 'Checked; this change is in order.',
  nothingBefore:
    'A revision of noughts means that there was nothing before (a first push): there was nothing to compare with, and only what is there now was checked.',
  stagedAlone: {
    text: '--staged looks at what is about to be committed; it does not go with --changed-since or --history.',
  },
  unknownFormat: (word, known) => ({
    text: `The format "${word}" is not known.`,
    hint: `Say --format ${known.join(', ')}.`,
  }),
  more: (code, called) => `About a code, for example: ${called} explain ${code}`,
  mended: (mistakes, files) => `Mended ${mistakes} in ${files} files:`,
  nothingToMend: 'Nothing that can be mended without judgement.',
  leftToPeople: (count) => `${count} left for a person to mend: proposals validate`,
  mendQuestion: (mistakes, files) => `Write these changes: ${mistakes} in ${files} files`,
  fixAlone: {
    text: '--fix mends the whole registry; it does not go with --changed-since, --history, --staged, --format or --out.',
  },
};
