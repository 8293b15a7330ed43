import type { Messages } from '../index.ts';

export const undo: Messages['undo'] = {
  command: (at, command) => `“${command}” of ${at}`,
  deed: (command, about, more) =>
    `${command} (${about.join(', ')}${more > 0 ? `, and ${more} more` : ''})`,
  question: (what, files) =>
    files === 0 ? `Undo ${what}?` : `Undo ${what}, ${files} ${files === 1 ? 'file' : 'files'}?`,
  next: (command) => `Another undo would take back ${command}.`,
  unset: (key) => `took away the setting ${key} of git`,
  resetTo: (key, value) => `set ${key} of git back to ${value}`,
  settingLeft: (key, before) => `left the setting ${key} of git alone; before, it was: ${before}`,
  neverWritten: (path) => `${path} was never written.`,
  conflictAgain: 'The conflict is open again: proposals resolve.',
  undone: (what) => `Undone: ${what}`,
  restored: (path) => `restored ${path}`,
  removed: (path) => `removed ${path}, which it had made`,
  renamed: (from, to) => `${from} is ${to} again`,
  left: (path) => `${path}, which it wrote besides, is still there; delete it if it is not wanted.`,
  rest: (what, files) =>
    `${what} was broken off (a power cut, or killed). Take back the ${files} ${files === 1 ? 'file' : 'files'} it wrote?`,
  brokenOff: (what, done, missing) =>
    `${what} was broken off (a power cut, or killed). Written: ${done.join(', ')}${missing.length > 0 ? `; not written: ${missing.join(', ')}` : ''}`,
  takeBack: 'Take back what it wrote with proposals undo, then record it again.',
  noFolder: (path) => ({
    text: `${path} should be a folder of the registry; it is a file, or a link to somewhere else.`,
    hint: `Nothing was written. Move ${path} away; the program makes its own.`,
  }),
  kept: 'Nothing was changed.',
  needsYes: {
    text: 'This wants a yes, and nobody is here to give it.',
    hint: 'See with --dry-run what would change, then add --yes.',
  },
  nothing: {
    text: 'There is no command to undo.',
    hint: 'Only what commands wrote on this computer and in this folder can be undone, the last 20 of them; use git for what is older, and proposals correct for a wrong value.',
  },
  damaged: (path) => ({
    text: `What undo needs to know is damaged: ${path}. Nothing is undone by it.`,
    hint: 'The registry itself is well. Delete the folder .proposals, and later commands can be undone again; for this one use git, or proposals correct.',
  }),
  foreign: (by, at, command) => ({
    text: `The last command (“${command}” of ${at}) was not given here: ${by.user}, ${by.host}, ${by.root}.`,
    hint: 'You can undo what you recorded yourself on this computer and in this folder; put a wrong value right with proposals correct.',
  }),
  changedSince: (paths, at, command) => ({
    text: `Files were changed after “${command}” of ${at}, so it cannot be undone: ${paths.join(', ')}`,
    hint: 'Put a wrong value right with proposals correct; strike an entry out with proposals correct … --remove.',
  }),
  writtenSince: (at, command) => ({
    text: `Another command wrote in the meantime (“${command}” of ${at}). Nothing was undone.`,
    hint: 'Run proposals undo again, look, and confirm.',
  }),
};
