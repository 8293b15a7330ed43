import type { Messages } from '../index.ts';

type Names = readonly string[];

const some = (names: Names): string =>
  names.length > 3
    ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
    : names.join(', ');

const doing: Readonly<Record<string, string>> = {
  merge: 'A merge',
  rebase: 'A rebase',
  'cherry-pick': 'A cherry-pick',
  revert: 'A revert',
  am: 'Applying patches',
};

const setup = () => 'Run proposals git setup.';
const idIn = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '');

export const doctor: Messages['doctor'] = {
  verdict: { ok: 'fine', hint: 'could be', note: 'note', wrong: 'WRONG' },
  line: (verdict, text) => `${verdict}  ${text}`,
  remedy: (text) => `What to do: ${text}`,
  total: (wrong, notes) =>
    wrong + notes === 0 ? 'All is well with this clone.' : `${wrong} wrong, ${notes} to be noted.`,
  symptoms: {
    git: { text: ([version]) => `git ${version}` },
    'git-missing': {
      text: () => 'Git is not installed: you can record, look up and count, but not merge.',
      mend: () => 'Install git if several people are to work together.',
    },
    'git-old': {
      text: ([version]) => `git ${version} is too old for --commit.`,
      mend: () => 'Update it to 2.26 or newer.',
    },
    'not-in-git': {
      text: () => 'The registry is in no git repository: it has no history to go back to.',
      mend: () => 'In the folder of the registry run git init, then git add and git commit.',
    },
    driver: { text: () => 'git merges by meaning' },
    'driver-missing': {
      text: () => 'Git merges line by line: two people who add to one item will clash.',
      mend: setup,
    },
    'driver-elsewhere': {
      text: (names) => `The program that git calls to merge is gone: ${some(names)}.`,
      mend: setup,
    },
    attributes: { text: () => '.gitattributes says which files are merged by meaning' },
    'attributes-missing': {
      text: (names) =>
        `.gitattributes does not have these files merged by meaning: ${some(names)}.`,
      mend: () => 'Run proposals git setup, then commit .gitattributes.',
    },
    'attributes-overruled': {
      text: (names) =>
        `.gitattributes has files merged by meaning, but something else decides for these: ${some(names)}.`,
      mend: () =>
        'Another line with merge stands in a .gitattributes of their folder, further down in .gitattributes, or in .git/info/attributes: delete it, and commit.',
    },
    'line-ends': { text: () => 'line ends agree' },
    'line-ends-open': {
      text: () =>
        '.gitattributes does not say how lines end: computers may differ, and whole files show as changed.',
      mend: () => 'Run proposals git setup, then commit .gitattributes.',
    },
    'line-ends-kept': {
      text: (names) =>
        `These files were committed with the line ends of Windows and will show as changed throughout: ${some(names)}.`,
      mend: () =>
        'When nobody is working on them, make a commit of that alone: git add --renormalize . and git commit.',
    },
    'line-ends-mixed': {
      text: (names) => `These files mix both kinds of line ends: ${some(names)}.`,
      mend: () => 'They work as they are; save them with LF in an editor when there is time.',
    },
    quotepath: { text: () => 'git shows Chinese file names as they are' },
    'quotepath-on': {
      text: () => 'Git shows Chinese file names as numbers (core.quotepath).',
      mend: setup,
    },
    identity: { text: (names) => `commits are signed ${names.join(' ')}` },
    'identity-missing': {
      text: (names) => `Git does not know who you are (${names.join(', ')}) and cannot commit.`,
      mend: (names) =>
        names
          .map((key) => `git config --global ${key} ${key === 'user.name' ? 'NAME' : 'ADDRESS'}`)
          .join('\n'),
    },
    branch: { text: ([branch]) => `on branch ${branch}` },
    'branch-missing': {
      text: () => 'This clone is on no branch, where commits are easily lost.',
      mend: () => 'Go back to a branch, such as git switch main.',
    },
    history: { text: () => 'the history is whole' },
    'history-shallow': {
      text: () => 'This clone holds only the latest history.',
      mend: () => 'Run git fetch --unshallow.',
    },
    unfinished: { text: () => 'no merge is waiting to be ended' },
    'unfinished-work': {
      text: ([what = '']) => `${doing[what] ?? what} is not finished.`,
      mend: () => 'git status says what comes next; proposals resolve settles conflicts.',
    },
    'unfinished-files': {
      text: (names) => `These files are in conflict and wait for a person: ${some(names)}.`,
      mend: (names) =>
        names
          .slice(0, 3)
          .map((path) => `proposals resolve ${idIn(path)}`)
          .join('\n'),
    },
    hook: { text: () => 'commits are checked before they are made' },
    'hook-missing': {
      text: () =>
        'Commits are not checked before they are made; errors show only after a merge, or on a build server.',
      mend: () => 'To check them, run proposals hooks install.',
    },
    'hook-old': {
      text: (names) =>
        `The check before commits was installed by another version, or by halves: ${some(names)}.`,
      mend: () => 'Run proposals hooks install.',
    },
    'hook-not-executable': {
      text: (names) =>
        `The check before commits does nothing: git passes over files that may not be run (${some(names)}).`,
      mend: () => 'Run proposals hooks install.',
    },
    'hook-program-gone': {
      text: (names) =>
        `The check before commits does nothing: the program it calls is gone (${some(names)}).`,
      mend: ([name]) =>
        name === 'proposals'
          ? 'Install proposals so that it is found by its name (on the PATH).'
          : 'Run proposals hooks install.',
    },
    'hook-other-registry': {
      text: ([prefix = '']) =>
        `The check before commits looks at another registry: ${prefix === '' ? 'at the top of the repository' : prefix}.`,
      mend: () =>
        'To check this one, run proposals hooks install here; one repository checks one registry.',
    },
    'hook-bypassed': {
      text: ([folder, ...files]) =>
        `The check that was installed does nothing: core.hooksPath sends git to ${folder}, not to ${some(files)}.`,
      mend: () => 'Run proposals hooks install again, to have it where git looks now.',
    },
    'hook-elsewhere': {
      text: ([folder]) =>
        `The hooks of git lie outside of this clone (core.hooksPath = ${folder}) and serve other repositories; whether they check the registry is not known here.`,
      mend: () => 'To have it checked, add proposals validate --staged to the pre-commit there.',
    },
    'hook-unreadable': {
      text: () =>
        'The hook is a link, a folder or no text, and does not show whether commits are checked.',
      mend: () => 'Look at pre-commit in the folder that git rev-parse --git-path hooks names.',
    },
    leftovers: { text: () => 'no locks or temporary files were left behind' },
    'lock-held': {
      text: ([command, host, started]) =>
        `Somebody is writing: ${command} on ${host}, since ${started}.`,
      mend: () =>
        'Wait for it. If that computer was switched off long ago, delete .proposals.lock.',
    },
    'lock-stale': {
      text: ([command, started]) =>
        `A program was stopped while it wrote and left its lock (${command}, ${started}).`,
      mend: () =>
        'The next command that writes removes it; see with git diff what that one had written.',
    },
    'lock-unknown': {
      text: ([file]) => `The lock ${file} cannot be read and keeps everybody from writing.`,
      mend: ([file]) => `If nobody is writing, delete it: ${file}`,
    },
    'lock-of-git': {
      text: ([file]) => `A lock of git is old (${file}) and keeps you from committing.`,
      mend: ([file]) => `If no git is running, delete it: ${file}`,
    },
    'temporary-files': {
      text: (names) => `Temporary files were left behind: ${some(names)}.`,
      mend: () =>
        'The next command that writes to that folder removes them; you may delete them too.',
    },
    place: { text: () => 'not in a folder that is synchronised behind git' },
    'place-synced': {
      text: ([name, folder]) =>
        `The registry lies in a folder that ${name} synchronises (${folder}): that breaks git repositories, and loses what two computers write.`,
      mend: () =>
        'Move it to another folder, give everybody a clone, and use git push and git pull; a remote repository is the backup.',
    },
    'copies-of-sync': {
      text: (names) =>
        `A synchronising program, or somebody, left copies; they may hold what is not registered: ${some(names)}.`,
      mend: () => 'Open each, record what is missing, then delete the copy.',
    },
    schemas: { text: () => 'schemas/ are those of this program' },
    'schemas-missing': {
      text: (names) => `schemas/ lacks ${some(names)}: editors cannot explain and check.`,
      mend: () => 'Run proposals editor.',
    },
    'schemas-differ': {
      text: (names) =>
        `schemas/ differ from those of this program: ${some(names)}. Either the copies are old, or the program is.`,
      mend: () => 'If the program is the latest, run proposals editor; otherwise update it.',
    },
  },
};
