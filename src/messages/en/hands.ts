import type { Messages } from '../index.ts';

const doing = {
  merge: 'a merge',
  rebase: 'a rebase',
  'cherry-pick': 'a cherry-pick',
  revert: 'a revert',
  am: 'applying patches',
};

const ending = {
  merge: 'git commit',
  rebase: 'git rebase --continue',
  'cherry-pick': 'git cherry-pick --continue',
  revert: 'git revert --continue',
  am: 'git am --continue',
};

export const hands: Messages['hands'] = {
  ours: 'ours',
  theirs: 'theirs',
  nothing: 'nothing',
  value: (value, by) => (by === undefined ? `"${value}"` : `"${value}" (${by.name}, ${by.at})`),
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

  unfinished: (what) => ({
    text: `This clone is in the middle of ${doing[what]}, so nothing can be committed now. Nothing was written.`,
    hint: 'Finish it first (git status says how). To record without a commit, leave out --commit.',
  }),
  noBranch: {
    text: 'This clone is on no branch, where a commit is easily lost. Nothing was written.',
    hint: 'Go back to a branch first, such as git switch main. To record without a commit, leave out --commit.',
  },
  noName: {
    text: 'Git does not know who you are, so it cannot commit. Nothing was written.',
    hint: 'Tell it: git config --global user.name NAME, and git config --global user.email ADDRESS.',
  },
  uncommitted: (paths) => ({
    text: `These files hold other changes that are not committed, and could not be told apart: ${paths.join(', ')}. Nothing was written.`,
    hint: 'Commit those changes first (git commit FILE), then try again; or leave out --commit.',
  }),
  ignored: (paths) => ({
    text: `Git is told to ignore these files (.gitignore) and cannot commit them: ${paths.join(', ')}. Nothing was written.`,
    hint: 'Take them out of .gitignore, or leave out --commit.',
  }),
  notCommitted: (words) => ({
    text: `It is written, but not committed. Git says:\n${words}`,
    hint: 'Everything is written. Remove the cause and commit the files with git commit; do not record it again.',
  }),
  committed: (commit, subject) => `Committed ${commit}: ${subject}`,
  wouldCommit: (subject) => `This would then be committed: ${subject}`,

  noConflict: {
    text: 'Nothing in the registry is in conflict.',
    hint: 'If a merge is not finished, git status says what comes next.',
  },
  whichConflict: (given, ids) => ({
    text: `${given === undefined ? 'Several files are in conflict' : `"${given}" is not in conflict, or not alone`}:\n${ids.join('\n')}`,
    hint: 'Say which, such as proposals resolve npc-12.',
  }),
  noSuchClash: (word, count) => ({
    text: `There is no clash "${word}"; this item has ${count}.`,
    hint: 'Give numbers, such as 1,3, or all.',
  }),
  bothSides: (rank) => ({
    text: `Clash ${rank} was given to both sides.`,
    hint: 'Each goes to one side: --ours or --theirs.',
  }),
  whatSidesAre: (doing) =>
    doing === undefined
      ? '("Ours" is what is committed, "theirs" the changes that git stash pop or the like brings back.)'
      : doing === 'revert'
        ? '("Ours" is how it is now, "theirs" how it was before the commit that is taken back.)'
        : undefined,
  undecided: (a) => ({
    text: [
      `${a.id}: ${a.clashes.length} to be decided, the rest is merged:`,
      ...(a.sides === undefined ? [] : [a.sides]),
      ...a.clashes,
    ].join('\n'),
    hint: `Nothing was written. Decide like this: ${a.called} resolve ${a.id} ${a.clashes.length > 1 ? '--ours 1 --theirs 2' : '--ours 1, or --theirs 1'} (or --ours all)`,
  }),
  deletedAndChanged: (id, byMe, called) => ({
    text: byMe
      ? `${id}: deleted on our side, changed on theirs.`
      : `${id}: deleted on their side, changed on ours.`,
    hint: `Nothing was written. To ${byMe ? 'keep' : 'delete'} it: ${called} resolve ${id} --theirs 1; to ${byMe ? 'delete' : 'keep'} it: ${called} resolve ${id} --ours 1`,
  }),
  byHand: (path) => ({
    text: `${path} cannot be understood, and so not be merged by meaning.`,
    hint: 'Mend the file by hand, look it over with proposals validate, then git add it.',
  }),
  commentsByHand: (path) => ({
    text: `${path}: where the comments of both sides belong cannot be told. Nothing was written.`,
    hint: 'Open the file, keep what is right of the marked lines, look it over with proposals validate, then git add it.',
  }),
  settled: (path) => `${path} is settled; what either side recorded is there.`,
  settledAway: (path) => `${path} is deleted, as decided.`,
  afterSettling: (doing) =>
    doing === undefined
      ? 'All is settled. If it came from git stash pop, look it over and run git stash drop.'
      : `All is settled; go on with ${ending[doing]}.`,
  othersLeft: (ids, called) =>
    `${ids.length === 1 ? 'One is' : `${ids.length} are`} left to settle: ${ids.join(', ')}. Go on with ${called} resolve.`,

  fact: (label, value) =>
    value.includes('\n') ? `${label}:\n  ${value.replaceAll('\n', '\n  ')}` : `${label}: ${value}`,
  entry: (rank, value) => `${rank}. ${value.replaceAll('\n', '\n   ')}`,
  askWhich: (count) => `${count} files are to be settled. Which one first?`,
  toDecide: (id, clashes) =>
    clashes === 0
      ? `${id}: what both sides recorded fits together, nothing is to be decided.`
      : `${id}: ${clashes === 1 ? 'one value was' : `${clashes} values were`} changed differently on both sides. Please decide; all the rest is merged.`,
  registeredTwice: (id, clashes) =>
    clashes === 0
      ? `${id}: registered on both sides, each adding to the other; nothing is to be decided.`
      : `${id}: registered on both sides, with ${clashes === 1 ? 'one value' : `${clashes} values`} not alike. Please decide.`,
  perhapsTwo:
    '(If these are two items and a number is wrong, --their-number or --our-number gives the right one and keeps both.)',
  askSame: 'Is this one item?',
  oneItem: 'one item, decide value by value',
  wrongNumber: (own, title) =>
    `two items, and the number of ${own ? 'ours' : 'theirs'} is wrong${title === '' ? '' : `: ${title}`}`,
  askNumber: (own) => `the right number of ${own ? 'our' : 'their'} item`,
  askApart: (own, number) =>
    `Keep both, with ${number} as the number of ${own ? 'our' : 'their'} item?`,
  apart: (stays, moved) => `Both records are kept: ${stays}, and ${moved} with its new number.`,
  notRegisteredTwice: {
    text: 'This was not registered on both sides, and cannot be parted.',
    hint: '--our-number and --their-number are for two items that were given one number.',
  },
  bothNumbers: {
    text: 'The numbers of both cannot be wrong: one item stays where it is.',
    hint: 'Give either --our-number or --their-number.',
  },
  renamedTwice: (ids) =>
    `${ids.from}: one item that is ${ids.ours} on our side and ${ids.theirs} on theirs. Please decide which.`,
  goneAndChanged: (id) => `${id}: deleted on one side, changed on the other. Please decide.`,
  wholeFile: (id) => `the record ${id}`,
  tookAway: 'deleted the record',
  changedIt: 'changed the record and has it still',
  before: 'before',
  place: (rank, of, field) => (of === 1 ? field : `${rank} of ${of}: ${field}`),
  saidBy: (value, by) => (by === undefined ? value : `${value}\n(${by.name}, ${by.at})`),
  askSide: (field) => `Which side is right about "${field}"?`,
  takeSide: (own, value) => `${own ? 'ours' : 'theirs'}: ${value}`,
  leaveIt: 'leave it, write nothing',
  leftAsItIs: (id) =>
    `${id} is left as it is; nothing was written. Come back with proposals resolve.`,
  willBeWritten: (id) => `${id} would be written like this:`,
  decision: (field, own, value) => `${field}: ${own ? 'ours' : 'theirs'}, "${value}"`,
  comparedWithOurs: 'Compared with our side, this would change:',
  sameAsOurs: 'It would say the same as our side.',
  askWrite: 'Write it like this?',
  askDelete: 'Delete the record? (It stays in the history of git.)',

  editedByHand: (a) => ({
    text: [
      `Somebody has edited ${a.path} already, and merging anew would lose that. Nothing was written.`,
      ...a.written.slice(0, 5).map((line) => `written: ${line.trim()}`),
      ...a.takenOut.slice(0, 5).map((line) => `taken out: ${line.trim()}`),
    ].join('\n'),
    hint: `Finish it in the file and git add it. To give the edits up, restore the conflict with git checkout --merge -- ${a.path} and try again.`,
  }),
};
