import type { Messages } from '../index.ts';

export const hands: Messages['hands'] = {
  ours: 'ours',
  theirs: 'theirs',
  nothing: 'nothing',
  value: (value, by) => (by === undefined ? `"${value}"` : `"${value}" (${by.name}, ${by.on})`),
  clash: (field, ours, theirs) => `${field}: ours says ${ours}, theirs ${theirs}`,
  notMerged: {
    clash: (path) => `${path}: both sides changed the same, and not alike. Please choose:`,
    twice: (path) =>
      `${path}: the item was registered on both sides, and not alike. Please choose:`,
    lines: (path) =>
      `${path}: the file is broken and could only be merged line by line; look at it before you git add it.`,
  },
  howToResolve: (path) =>
    `To choose: proposals resolve ${path.replace(/^.*\//, '').replace(/\.yaml$/, '')}. Or open the file, keep what is right of the marked lines, and git add it.`,
  forGit: {
    text: 'This command is called by git when it merges, not typed.',
    hint: 'To let git merge by meaning, run proposals git setup.',
  },

  driverTitle: 'registry of suggestions and proposals: merge by meaning',
  isSetUp: 'This clone is set up for several people.',
  whatSetupDid: [
    'where two people changed one item, git merges by meaning: whatever either recorded is kept, what they changed differently is marked',
    'names of files are shown as they are, not as numbers',
  ],
  otherLineEnds: (files) =>
    `${files === 1 ? 'One file was' : `${files} files were`} committed with the line ends of Windows and stay${files === 1 ? 's' : ''} so; line ends were not put into .gitattributes.`,
  commitThese: (paths) =>
    `Commit ${paths.join(' and ')} for the other clones to follow; run proposals git setup once in each of them.`,
  unknownAction: (action) => ({
    text: action === '' ? 'It is not said what to do.' : `There is no way "${action}".`,
    hint: 'To let this clone merge by meaning, run proposals git setup.',
  }),
};
