import type { checks as shape } from '../zh-CN/checks.ts';

const accounts: Readonly<Record<string, string>> = {
  requests: 'requests',
  proposed: 'routing proposals',
  assignments: 'assignments',
  contacts: 'contacts',
  deliveries: 'deliveries',
  feedback: 'feedback forms',
  urges: 'urges',
};

export const checks: typeof shape = {
  'two-leads': {
    text: (a) => `Two proposers lead: "${a.name}" too has lead: true.`,
    mend: () => 'Keep one lead: true and delete the others.',
  },
  'no-lead': {
    text: () => 'Several proposers and none marked as leading; the first is taken.',
    mend: () => 'Add lead: true under the one who signed first.',
  },
  'number-used-twice': {
    text: (a) => `Document number "${a.number}" is already used in ${a.other}.`,
    mend: () => 'Look at both originals and correct one of the numbers.',
  },
  'slip-number-used-twice': {
    text: (a) => `Slip number "${a.number}" stands in ${a.other} for another day or recipient.`,
    mend: () => 'Usual after two clones were merged: give one of the slips a number never used.',
  },
  'number-gap': {
    text: (a) => `In ${a.year} the series "${a.series}" lacks ${a.missing}.`,
    mend: () => 'Look for a paper that was not recorded, was annulled, or has a wrong number.',
  },
  'joined-unknown': {
    text: (a) => `The item "${a.other}", handled together with this one, is not registered.`,
    mend: () => 'Correct the id; an item that was renumbered has a new one.',
  },
  'with-items-unknown': {
    text: (a) =>
      `"${a.other}", named as another item of the same meeting or urge, is not in the registry.`,
    mend: () => 'Correct the id; where it was renumbered, use the new one.',
  },
  'with-items-apart': {
    text: (a) =>
      `This one of ${a.on} is said to be about ${a.other} too, which has none of that day and way: it counts twice.`,
    mend: () =>
      'Most often only one of them was put right: put the other right with proposals correct.',
  },
  'joined-one-sided': {
    text: (a) => `Handled together with "${a.other}", which does not say so itself.`,
    mend: (a) => `Record it again: proposals join ${a.id} --with ${a.other}`,
  },
  'round-twice': {
    text: (a) => `Round ${a.round} occurs twice.`,
    mend: () => 'Give the later entry the next round, or join the two.',
  },
  'event-twice': {
    text: (a) =>
      `Two ${accounts[a.what ?? ''] ?? 'entries'} of ${a.on} are nearly alike; two people may have recorded one event.`,
    mend: () => 'If it was one, keep the fuller entry; if there were two, leave them.',
  },
  'two-lead-sections': {
    text: (a) => `On ${a.on} both "${a.other}" and "${a.section}" were given the lead.`,
    mend: () =>
      'Ask which section leads; make the other one co-handle (role: co), or strike it out by a correction.',
  },
  'round-missing': {
    text: (a) => `There is round ${a.round}, but no round ${a.missing}.`,
    mend: () => 'Put the round right, or get the lost one back from git.',
  },
  'co-unit-replies': {
    text: () =>
      'We co-handle this item, or the government answers it, yet it has a signed or delivered reply of ours.',
    mend: () => 'Correct intake.role or intake.reply_by, or move the paper to own_opinions.',
  },
  'lead-unit-beside-us': {
    text: (a) => `We answer this item ourselves, and "${a.unit}" is said to lead it.`,
    mend: () =>
      'Compare with the assignment paper: role co where we co-handle, or take out lead_unit.',
  },
  'role-unstated': {
    text: () => 'Our role is not stated; the figures will show the item apart.',
    mend: () =>
      'Ask the assigning authority, then add role: sole, lead, split, co or reference under intake.',
  },
  'unknown-section-in-record': {
    text: (a) => `registry.yaml has no section "${a.name}".`,
    mend: (a) => `Use one it has (${a.known}), or add it to sections.`,
  },
  'unknown-leader-in-record': {
    text: (a) => `registry.yaml has no leader "${a.name}".`,
    mend: (a) => `Use one it has (${a.known}), or add it to leaders.`,
  },
  'unknown-class-in-record': {
    text: (a) => `The class scheme of registry.yaml has no "${a.name}".`,
    mend: (a) => `Use one it has (${a.known}), or add it to classes.`,
  },
  'dates-out-of-order': {
    text: (a) => `Dates out of order: ${a.later} is before ${a.earlier}, which must come first.`,
    mend: () => 'Look at the original and correct the date.',
  },
  'fact-in-the-future': {
    text: (a) => `Something is recorded for ${a.on}, which has not come yet (today is ${a.today}).`,
    mend: () => 'Most often the year is wrong; please check.',
  },
  'namesake-on-file': {
    text: (a) =>
      `"${a.name}" in people/${a.file}.yaml may be a namesake: another body, delegation or sector.`,
    mend: (a) =>
      `If it is the same person, write person: ${a.file} under the proposer; else make another file and name that one.`,
  },
  'person-missing': {
    text: (a) => `people/ has no "${a.person}.yaml".`,
    mend: () => 'Correct the value of person, or add the file.',
  },
  'address-only-name': {
    text: (a) =>
      `The address of ${a.name} is only the name of an employer, without street and number; a letter may come back.`,
    mend: () =>
      'Ask before the reply goes out: proposals addresses lists the people, with --letter it writes the letter.',
  },
  'address-no-door': {
    text: (a) =>
      `The address of ${a.name} has no street and number, and no village; a letter may come back.`,
    mend: () =>
      'Ask before the reply goes out: proposals addresses lists the people, with --letter it writes the letter.',
  },
  'address-no-place': {
    text: (a) => `The address of ${a.name} names no city or county; a letter may go astray.`,
    mend: () => 'Add the city or county, or the post code.',
  },
  'postcode-implausible': {
    text: (a) =>
      `The post code "${a.value}" of ${a.name} looks wrong: no province has it, or not the one of the address.`,
    mend: () => 'Correct it; take it out where it is not known.',
  },
  'phone-implausible': {
    text: (a) =>
      `The phone of ${a.name} looks wrong: neither a mobile number of 11 digits nor a landline with its area code.`,
    mend: () => 'Correct it; put 、 or a comma between several numbers.',
  },
};
