import type { Messages } from '../index.ts';

const listed = (names: readonly string[]) => names.join(', ');
const missed = (near: string | undefined) => (near === undefined ? '' : ` Did you mean "${near}"?`);

export const commands: Messages['commands'] = {
  unknown: {
    'unknown-section': (name, near, known) => ({
      text: `The registry has no section "${name}".${missed(near)}`,
      hint: `Sections in registry.yaml: ${listed(known)}`,
    }),
    'unknown-leader': (name, near, known) => ({
      text: `The registry has no leader "${name}".${missed(near)}`,
      hint: `Leaders in registry.yaml: ${listed(known)}`,
    }),
    'unknown-handler': (name, near, known) => ({
      text: `Nobody called "${name}" is in that section.${missed(near)}`,
      hint: `Its staff in registry.yaml: ${listed(known)}`,
    }),
    'unknown-class': (name, near, known) => ({
      text: `There is no class "${name}".${missed(near)}`,
      hint: `Classes in registry.yaml: ${listed(known)}`,
    }),
  },
  agreedOrNot: {
    text: 'The proposer cannot both agree and disagree.',
    hint: 'Give --agreed or --disagreed, one of the two.',
  },
  agreedOnlyOnDraft: () => ({
    text: '--agreed and --disagreed belong to --stage draft only.',
    hint: 'Put what the proposer said at other times in --view.',
  }),
  nameSlip: (name, near) =>
    `Please check the name: registry.yaml knows no "${name}"; did you mean "${near}"? Recorded as "${name}".`,
  requestOrReceived: {
    text: 'Say whether the opinion is asked for or has come in.',
    hint: 'Add --request, --received, or --inadequate "reason" (came in, but of no use); one of the three.',
  },
  noOpenRequest: (id, from, waiting) => ({
    text:
      from !== undefined
        ? `No opinion asked of "${from}" is still open.`
        : waiting.length === 0
          ? 'No co-opinion is being waited for.'
          : 'Several co-opinions are being waited for; say whose came in.',
    hint:
      waiting.length === 0
        ? `First record the request: proposals opinion ${id} --request`
        : `Use --from; open: ${listed(waiting)}`,
  }),
  numbersUnknown: (path) => ({
    text: `${path} cannot be read, so the last number used is not known.`,
    hint: 'Mend the file first (proposals validate shows where), or give --document-no.',
  }),
  noSeries: (key) => ({
    text: 'No number series is set.',
    hint: `Set ${key} under series in registry.yaml, with {year} and {n}; or give --document-no.`,
  }),
  numberUsed: (documentNo, id, same) => ({
    text: `Number "${documentNo}" is already used ${same ? 'in an earlier round of this item' : `in ${id}`}; a number is given once.`,
  }),
  allDelivered: {
    text: 'Everyone who must have it has it.',
    hint: 'To send another copy, say to whom with --to.',
  },
  unknownRecipient: (name, known) => ({
    text: `"${name}" is not a proposer of this item.`,
    hint: `Its proposers: ${listed(known)}`,
  }),
  coUnitAnswersNobody: (name, unit) => ({
    text: `We co-handle this item and do not answer ${name} ourselves.`,
    hint: `Our opinion goes to the leading unit${unit === undefined ? '; name it with --to' : ` (${unit})`}, which replies.`,
  }),
  governmentAnswers: (name, assigner) => ({
    text: `The government answers this item; we do not answer ${name} ourselves.`,
    hint: `Our opinion goes to the assigner${assigner === undefined ? ', named with --to' : ` (${assigner})`}.`,
  }),
  whichDelivery: (persons) => ({
    text:
      persons.length === 0
        ? 'There is no delivery that could have come back.'
        : 'Several people were sent it; say whose came back.',
    ...(persons.length === 0 ? {} : { hint: `Use --to: ${listed(persons)}` }),
  }),
  notDelivered: (name, id) => ({
    text: `The reply has not reached ${name}, so there can be no feedback yet.`,
    hint: `First record the delivery: proposals deliver ${id} --to ${name}`,
  }),
  closingNeedsReason: (id, called) => ({
    text: 'No feedback has come in. Silence is not satisfaction; closing like this needs a reason.',
    hint: `If it has come, record it first: ${called} feedback ${id}; if it never will, add --reason "why".`,
  }),
  closedBefore: (on, closed) => ({
    text: `The item was closed on ${closed}, and a form of ${on} asks for another round: with such a form it is not to be closed.`,
    hint: 'Check both dates; take back a wrong closing with proposals undo, or put it right with proposals correct.',
  }),
  closedAgain: 'closed again after it had been handled anew',
  decisionDoesNotFit: {
    text: 'This answer does not fit what was asked for.',
    hint: 'A return, an addition or an extension is agreed or refused; a question is answered, with what was said in --text.',
  },
  noPendingRequest: (kinds) => ({
    text:
      kinds.length === 0
        ? 'No request waits for an answer of the assigner.'
        : 'Several requests wait for an answer; say which.',
    ...(kinds.length === 0 ? {} : { hint: `Use --kind: ${listed(kinds)}` }),
  }),
  noExtension: {
    text: 'This item has no granted extension to tell of.',
    hint: 'First proposals request … --kind extension, then proposals decide.',
  },
  notLater: (until, due) => ({
    text: `An extension goes beyond the date that holds, ${due}; ${until} does not.`,
  }),
  beyondLimit: (until, limit) =>
    `Extended to ${until}, beyond the outer limit ${limit}; please check the paper.`,
  alreadyJoined: (ids) => ({ text: `${listed(ids)} are on record as handled together already.` }),
  joinedMore: (reason) => `more items joined${reason === undefined ? '' : `: ${reason}`}`,
  joinWithItself: { text: 'Handling together takes two different items at least.' },
  joined: (ids) =>
    `Recorded as handled together: ${listed(ids)}. Each keeps its own reply and its own figures.`,
  noCopiesMissing: {
    text: 'No body lacks a copy.',
    hint: 'Name one with --to, or list under copies in registry.yaml who must have one.',
  },
  promiseOrCheck: {
    text: 'Say whether this is a new promise or a check of one.',
    hint: 'New: --promise "what" --due-on DATE. Check: --done or --not-done.',
  },
  whichPromise: (promises) => ({
    text: promises.length === 0 ? 'This item has no promises.' : 'Say which promise was checked.',
    hint:
      promises.length === 0
        ? 'First: proposals followup … --promise "what" --due-on DATE'
        : `Use --which: ${promises.join('; ')}`,
  }),
  numberReplaced: 'given another number',
  ofOtherSession: ({ id, other, meeting, year }) => ({
    text: `${id} is registered already, of ${other}; the same number of ${meeting} needs a name of its own. Nothing was changed.`,
    hint: `If it is handled in the year after, add --year ${year + 1}; if it counts for ${year}, write the session before the number, as in --number 20-1-12.`,
  }),
  alreadyRegistered: (id, called, title) => ({
    text: `${id} is registered already${title === undefined ? '' : ` as "${title}"`}; nothing was changed.`,
    hint: `See it: ${called} show ${id}`,
  }),
  badNumber: (number) => ({
    text: `"${number}" cannot be a number: it holds neither digits nor letters.`,
    hint: 'Write it as the paper does, such as 12; while there is none, leave out --number.',
  }),
  leadUnitIsUs: (role) => ({
    text: `Our role is "${role}", so no other unit leads.`,
    hint: 'Leave out --lead-unit; where we co-handle, use --role co.',
  }),
  soleHasNoCo: ({ sole }) => ({
    text: `An item of role "${sole}" has no co-handling units.`,
    hint: 'Leave out --co-units, or use --role lead.',
  }),
  registered: (id, path) => `Registered ${id} (${path}).`,
  personWritten: (path) => `Contact data written to ${path}.`,
  personExists: (name, id) => ({
    text: `people/${id}.yaml already has contact data of "${name}"; nothing was changed.`,
    hint: 'If it is the same person, edit that file and give no phone or address here; for a namesake, give another file name with --person.',
  }),
  unknownPerson: (id, known) => ({
    text: `people/ has no "${id}.yaml".`,
    hint:
      known.length > 0 && known.length <= 10
        ? `people/ has: ${listed(known)}`
        : 'Give a phone or an address with it, and the file will be made.',
  }),
  badPostcode: (written) => ({
    text: `--postcode: a post code has six digits; "${written}" does not.`,
  }),
  perhapsNamesake: (name, file) =>
    `"${name}" in people/${file}.yaml may be a namesake (another body, delegation or sector); please check, and name another file under person if so.`,
  nothingToRecord: {
    text: 'Nothing was given to record.',
    hint: 'For example --address, --postcode, --phone.',
  },
  whichPerson: (name, files) => ({
    text: `There is more than one ${name} in people/.`,
    hint: `Give the file name: ${files.join('; ')}`,
  }),
  nobodysName: (name, near) =>
    `No item was put forward by ${name}; please check the name.${missed(near)}`,
  addressRenewed: (name, path) => `The new address of ${name} is kept in ${path}.`,
  roleUnstated:
    'Our role (sole, lead, split, co, reference) is not stated; the figures will show this item apart.',
  provisional: (id, called) =>
    `No number yet, so the id is provisional; when there is one: ${called} renumber ${id}`,
  renumbered: (from, to) => `${from} is now ${to}.`,
  defaultOffice: 'Office',
  defaultClasses: [
    { letter: 'A', meaning: 'solved or basically solved' },
    { letter: 'B', meaning: 'being solved or planned' },
    { letter: 'C', meaning: 'cannot be solved now' },
    { letter: 'D', meaning: 'kept for reference' },
  ],
  settingsToFillIn: (
    hasSections,
  ) => `# Fill these in and take away the "# " at the start of their lines; what is not needed may stay as it is.
#
# Leaders: role is director (head of the unit) or deputy, sections are those in their charge
# leaders:
#   - name: NAME
#     post: director
#     role: director
#
${
  hasSections
    ? '# The staff of a section goes into sections above, one line each: staff: [NAME, ANOTHER]'
    : '# Sections and their staff\n# sections:\n#   - name: SECTION\n#     staff: [NAME, ANOTHER]'
}
#
# Units and authorities often met with, and topics
# units: [Finance Bureau]
# assigners: [Supervision Office]
# topics: [employment]
#
# Document numbers: {year} is the year, {n} the serial
# series:
#   reply_suggestion: S-{year}-{n}
#   reply_proposal: P-{year}-{n}
#   own_opinion: O-{year}-{n}
#
# Deadline of replies; by default 3 months from the assignment
# deadlines:
#   - duty: reply
#     term: 3 months
#     from: assigned
`,
  initialised: (unit, root) => `Made a registry for ${unit}: ${root}`,
  fillIn:
    'add leaders, staff and number series: open registry.yaml and follow the notes at its end',
  firstItem: 'register the first item',
  registryExists: (root) => ({
    text: `${root} is a registry already; nothing was changed.`,
    hint: 'Go on with proposals add; for another registry, choose a folder outside of it.',
  }),
};
