import type { Messages } from '../index.ts';

export const changed: Messages['changed'] = {
  item: (id, title) => `${id}  ${title}`,
  person: (name) => `contact data of ${name}`,
  settings: 'settings, registry.yaml',
  calendar: (year) => `calendar of ${year}`,

  registered: 'registered',
  itemDeleted: 'the record of this item was deleted',
  renumbered: (from, to) => `given the id ${to}; it was ${from}`,
  event: (on, what) => `${on} ${what}`,
  gone: (on, what) => `no longer there: ${on} ${what}`,
  filledIn: (field, value) => `${field}: now "${value}"`,
  takenOut: (field, value) => `${field}: no longer "${value}"`,
  replaced: (field, before, after) => `${field}: "${before}" became "${after}"`,
  touched: (field) => `${field} changed`,
  yesOrNo: (value) => (value ? 'yes' : 'no'),
  personal: {
    added: 'new',
    changed: 'these fields changed (values are not shown)',
    deleted: 'deleted',
    renamed: 'the file has another name',
  },
  file: {
    added: 'new',
    changed: 'changed',
    deleted: 'deleted',
    renamed: 'the file has another name',
  },
  unreadable: (how) => `${how}; the file is broken and cannot be understood`,

  writtenOnly: (manners) => `only ${manners.join(', ')} changed; what is recorded is the same`,
  manners: {
    comments: 'comments',
    form: 'the form (quotation marks, indents, order and the like)',
    'line-ends': 'line ends',
    blanks: 'blank lines or blanks at the ends of lines',
    nothing: 'what the system keeps of the file, such as its permissions,',
  },
  commentCame: (comment) => `new comment: ${comment}`,
  commentGone: (comment) => `comment taken out: ${comment}`,
  commentsKeptBack: (count) =>
    count === 1 ? 'one comment is not shown' : `${count} comments are not shown`,

  since: (revision) =>
    revision === 'HEAD' ? 'What is not committed yet' : `What changed from ${revision} until now`,
  between: (from, to) => `What changed from ${from} to ${to}`,
  nothing: (title) => `${title}: nothing.`,
  tooMany: {
    text: 'At most two revisions are compared.',
    hint: 'Name one to compare it with now, two to compare them, or none to see what is not committed. --item looks at one item.',
  },

  subject: (item, what) => `${item}: ${what}`,
  several: (deed, files) => `${deed}: ${files} files`,
  inBody: (item, what) => `- ${item}: ${what}`,
  commit: (moment, author, subject) => `${moment} ${author}  ${subject}`,
  noCommits: 'There is no such commit.',
  more: (shown) =>
    `Only the latest ${shown === 1 ? 'commit is' : `${shown} commits are`} shown; --limit and --since go further back.`,
  chosenInMerge: (what) => `chosen in the merge: ${what}`,
  changedInMerge: (what) => `changed in the merge: ${what}`,
  keptInMerge: 'one side had deleted the record; the merge kept it',
  nothingOfOurs: 'nothing of the registry was changed',
};
