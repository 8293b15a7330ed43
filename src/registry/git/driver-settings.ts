import type { Setting } from './settings.ts';

/** The name under which git knows our way to merge. */
export const driverName = 'proposals';

export const driverKey = `merge.${driverName}.driver`;

/** How the driver says that a person must choose: no code that node or a shell gives where a program is gone or breaks. */
export const conflictCode = 65;

/** The settings that a clone is given when it is set up; those alone are ever taken away again. */
export const setupKeys = [
  driverKey,
  `merge.${driverName}.name`,
  'core.quotepath',
  'merge.renames',
] as const;

/**
 * Those of them that say yes or no. Only such values are put back from a page of the journal: a command that a page names is
 * not given to git, which would run it.
 */
export const setupSwitches: readonly string[] = ['core.quotepath', 'merge.renames'];

interface Driver {
  /** What starts the program: node, and the program's file. */
  readonly program: readonly string[];
  readonly language: string;
  /** What git calls the driver where it speaks of it. */
  readonly title: string;
}

/** The settings that make git merge records by meaning. */
export function driverSettings({ program, language, title }: Driver): readonly Setting[] {
  return [
    // The command first: git will not merge at all by a driver that has a name alone.
    { key: driverKey, value: driverCommand(program, language) },
    { key: `merge.${driverName}.name`, value: title },
  ];
}

/**
 * The command git is to run, by a shell of the kind of sh also on Windows. Where the program is gone or fails, git's own
 * merge of lines takes its place: git would otherwise keep our side and lose theirs.
 */
export function driverCommand(program: readonly string[], language: string): string {
  const start = program.map(shellWord).join(' ');
  return [
    `${start} --lang ${language} merge-file %O %A %B %L %P`,
    's=$?',
    'test $s -eq 0 && exit 0',
    `test $s -eq ${conflictCode} && exit 1`,
    'git merge-file --marker-size=%L %A %O %B',
  ].join('; ');
}

/** A path as one word of sh, whatever it holds; git takes `%` for its own. */
function shellWord(path: string): string {
  const slashed = /^[A-Za-z]:\\|^\\\\/.test(path) ? path.replaceAll('\\', '/') : path;
  return `'${slashed.replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
}
