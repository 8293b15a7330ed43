import type { Messages } from '../index.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EBUSY: 'another program is using the file',
  ENOENT: 'the file or folder does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'there is a folder, not a file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the link leads back to itself',
  EIO: 'the disk reported an error',
  EMFILE: 'too many files are open',
};

const reasonOf = (code: string): string => REASONS[code] ?? `the system said ${code}`;

export const registry: Messages['registry'] = {
  numberJustGiven: (number, path) => ({
    text: `The number ${number} has just been given in ${path}; nothing was written.`,
    hint: 'run it again, and it takes the next one',
  }),
  reason: reasonOf,
  place: (path, line, column) =>
    line === undefined ? path : `${path}, line ${line}, column ${column}`,
  problem: (a) => `${a.place}: ${a.text} ${a.mend}`,

  noRegistry: (a) => ({
    text: `No registry (registry.yaml) found from ${a.start}.`,
    hint: 'Go to the folder of the registry or name it with --dir; proposals init starts a new one.',
  }),
  brokenOffice: (a) => ({
    text: `The settings in registry.yaml cannot be read:\n${a.problems.join('\n')}`,
    hint: 'Correct registry.yaml, then try again.',
  }),
  noSuchItem: (a) => ({
    text: `Nothing found for "${a.text}".`,
    hint: [
      a.nearest.length > 0
        ? `Near it: ${a.nearest.join(', ')}.`
        : 'Give an id, a number (such as npc-12), or a part of a title or name; proposals list shows everything.',
      ...(a.broken > 0
        ? [
            `${a.broken} file(s) cannot be read and may hold it; proposals validate says what is wrong.`,
          ]
        : []),
    ].join('\n'),
  }),
  ambiguousItem: (a) => ({
    text: `"${a.text}" fits ${a.total} items; say which one:\n${a.candidates.join('\n')}${
      a.total > a.candidates.length ? `\n… ${a.total} in all` : ''
    }`,
    hint: 'Use the full id.',
  }),
  unreadableTitle: '(the file has errors and cannot be read)',
  brokenItem: (a) => ({
    text: `The file of ${a.id} has errors and cannot be used:\n${a.problems.join('\n')}`,
    hint: 'Correct the file first; it will not be changed before that.',
  }),

  locked: (a) => ({
    text: `Another operation is using the registry (${a.command}, computer ${a.host}, process ${a.pid}, since ${a.since}). Nothing was written.`,
    hint: `Try again in a moment. If you are sure that nobody is at work, delete ${a.file} and try again.`,
  }),
  lockedByUnknown: (a) => ({
    text: 'Another operation is using the registry. Nothing was written.',
    hint: `Try again in a moment. If you are sure that nobody is at work, delete ${a.file} and try again.`,
  }),
  changedMeanwhile: (a) => ({
    text: `${a.path} was changed by someone else in the meantime. Nothing was written.`,
    hint: 'Look at it as it is now, then try again.',
  }),
  alreadyRegistered: (a) => ({
    text:
      a.path === a.existing
        ? `${a.path} already exists. Nothing was written.`
        : `${a.path} differs from the existing ${a.existing} only in case or in the form of its characters; on some computers they are one file. Nothing was written.`,
    hint: 'Look at the existing one first: it may be the same item.',
  }),
  cannotWrite: (a) => ({
    text: `Cannot write ${a.path}: ${reasonOf(a.reason)}. Nothing was changed.`,
    hint: 'Remove the cause, then try again.',
  }),
  halfWritten: (a) => ({
    text: `Writing failed half-way (${reasonOf(a.reason)}), and these files could not be put back: ${a.left.join(', ')}.`,
    hint: 'Check them with git status and git diff.',
  }),
  outsideRegistry: (a) => ({
    text: `${a.path} is a link that leaves the registry. Nothing was written.`,
    hint: 'Replace the link by an ordinary file inside the registry.',
  }),
  badFileName: (a) => ({
    text: `"${a.path}" cannot be a file name. Nothing was written.`,
    hint: 'A file name must not hold / \\ : * ? " < > | or invisible characters, nor end in a blank or a full stop.',
  }),
  wouldNotValidate: (path, problems) => ({
    text: `${path} would no longer be valid:\n${problems.join('\n')}`,
    hint: 'Nothing was written; check the values you gave.',
  }),
  cannotEditInPlace: (place) => ({
    text: `Nothing was changed: ${place} cannot be edited without touching other parts of the file.`,
    hint: 'Edit this place by hand in a text editor; if the file uses anchors (& and *), write them out in full first.',
  }),
};
