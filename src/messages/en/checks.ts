import { commas, correcting, series } from '../finding-words.ts';
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

const correct = correcting('WHY');

export const checks: typeof shape = {
  'two-leads': {
    text: (a) => `Two proposers lead: "${a.name}" too has lead: true.`,
    mend: (_, at) => `Keep one. If this one does not lead: ${correct(at, '--remove')}`,
  },
  'no-lead': {
    text: () => 'Several proposers and none marked as leading; the first is taken.',
    mend: (_, at) =>
      `Say which one signed first, such as the 1st: ${correct(at, '--to yes', 'proposers.1.lead')}`,
  },
  'number-used-twice': {
    text: (a) => `Document number "${a.number}" is already used in ${a.other}.`,
    mend: (_, at) =>
      `Look at both originals and correct one of them. If it is this one: ${correct(at, '--to NUMBER')}`,
  },
  'document-number-manner': {
    text: (a) =>
      `Document number "${a.number}" is not written as the series of the office; it is "${a.right}".`,
    mend: (a, at) => `Look at the paper and write it so: ${correct(at, `--to ${a.right}`)}`,
  },
  'slip-number-used-twice': {
    text: (a) => `Slip number "${a.number}" stands in ${a.other} for another day or recipient.`,
    mend: (_, at) =>
      `Usual after two clones were merged: give one of the slips a number never used, in all its items: ${correct(at, '--to NUMBER')}`,
  },
  'number-gap': {
    text: (a) => `In ${a.year} the series "${series(a)}" lacks ${a.missing}.`,
    mend: () =>
      'Look for a paper that was not recorded, was annulled, or has a wrong number. Where one was annulled, state an exception to number-gap (except: [registry.yaml]) with the reason under checks in registry.yaml.',
  },
  'joined-unknown': {
    text: (a) => `The item "${a.other}", handled together with this one, is not registered.`,
    mend: (_, at) =>
      `Correct the id; an item that was renumbered has a new one: ${correct(at, '--to ID')}`,
  },
  'with-items-unknown': {
    text: (a) =>
      `"${a.other}", named as another item of the same meeting or urge, is not in the registry.`,
    mend: (_, at) =>
      `Correct the id; an item that was renumbered has a new one: ${correct(at, '--to ID')}`,
  },
  'with-items-apart': {
    text: (a) =>
      `This one of ${a.on} is said to be about ${a.other} too, which has none of that day and way: it counts twice.`,
    mend: (a) =>
      `Most often only one of them was put right: find the place in the other with proposals correct ${a.other} --list and correct it too.`,
  },
  'joined-one-sided': {
    text: (a) => `Handled together with "${a.other}", which does not say so itself.`,
    mend: (a) => `Record it again: proposals join ${a.id} --with ${a.other}`,
  },
  'round-twice': {
    text: (a) => `Round ${a.round} occurs twice.`,
    mend: (_, at) =>
      `If the later entry is the next round, correct it: ${correct(at, '--to ROUND')}; if both are one round, join them.`,
  },
  'event-twice': {
    text: (a) =>
      `Two ${accounts[a.what ?? ''] ?? 'entries'} of ${a.on} are nearly alike; two people may have recorded one event.`,
    mend: (_, at) =>
      `If it was one event, strike out one entry: ${correct(at, '--remove')}; if there were two, state an exception to event-twice with the reason under checks in registry.yaml.`,
  },
  'two-lead-sections': {
    text: (a) => `On ${a.on} both "${a.other}" and "${a.section}" were given the lead.`,
    mend: (_, at) =>
      `Ask which section leads, and make the other one co-handle: ${correct(at, '--to co', at.field.replace(/section$/, 'role'))}`,
  },
  'round-missing': {
    text: (a) => `There is round ${a.round}, but no round ${a.missing}.`,
    mend: (_, at) =>
      `If the round is wrong, correct it: ${correct(at, '--to ROUND')}; if the one before was lost, get it back from git.`,
  },
  'co-unit-replies': {
    text: () =>
      'We co-handle this item, or the government answers it, yet it has a signed or delivered reply of ours.',
    mend: (_, at) =>
      `If we lead it after all, correct the role: ${correct(at, '--to lead', 'intake.role')}; if we answer it ourselves, correct intake.reply_by. If we do co-handle it, our opinion belongs under own_opinions, to the leading unit or the assigner.`,
  },
  'lead-unit-beside-us': {
    text: (a) => `We answer this item ourselves, and "${a.unit}" is said to lead it.`,
    mend: (_, at) =>
      `Compare with the assignment paper. If we co-handle it: ${correct(at, '--to co', 'intake.role')}; if we lead it: ${correct(at, '--remove', 'intake.lead_unit')}`,
  },
  'role-unstated': {
    text: () => 'Our role is not stated; the figures will show the item apart.',
    mend: (_, at) =>
      `Ask the assigning authority, then fill it in (sole, lead, split, co, reference): ${correct(at, '--to lead', 'intake.role')}`,
  },
  'unknown-section-in-record': {
    text: (a) => `registry.yaml has no section "${a.name}".`,
    mend: (a, at) =>
      `Use one it has (${commas(a.known)}): ${correct(at, '--to SECTION')}; if there is such a section, add it to sections.`,
  },
  'unknown-leader-in-record': {
    text: (a) => `registry.yaml has no leader "${a.name}".`,
    mend: (a, at) =>
      `Use one it has (${commas(a.known)}): ${correct(at, '--to LEADER')}; if there is such a leader, add the name to leaders.`,
  },
  'unknown-class-in-record': {
    text: (a) => `The class scheme of registry.yaml has no "${a.name}".`,
    mend: (a, at) =>
      `Use one it has (${commas(a.known)}): ${correct(at, '--to CLASS')}; if there is such a class, add it to classes.`,
  },
  'dates-out-of-order': {
    text: (a) => `Dates out of order: ${a.later} is before ${a.earlier}, which must come first.`,
    mend: (_, at) =>
      at.id === undefined
        ? 'Look at the original and correct the date.'
        : `Look at the originals and correct the wrong date. If it is this one: ${correct(at, '--to DATE')}`,
  },
  'fact-in-the-future': {
    text: (a) => `Something is recorded for ${a.on}, which has not come yet (today is ${a.today}).`,
    mend: (_, at) =>
      at.id === undefined
        ? 'Most often the year is wrong; please check.'
        : `Most often the year is wrong. Check and correct it: ${correct(at, '--to DATE')}`,
  },
  'namesake-on-file': {
    text: (a) =>
      `"${a.name}" in people/${a.file}.yaml may be a namesake: another body, delegation or sector.`,
    mend: (a) =>
      `If it is the same person, write person: ${a.file} under the proposer; else make another file and name that one.`,
  },
  'person-missing': {
    text: (a) => `people/ has no "${a.person}.yaml".`,
    mend: (a) =>
      `Correct the value of person, or record where the person can be reached: proposals person ${a.person} --address ADDRESS`,
  },
  'address-only-name': {
    text: (a) =>
      `The address of ${a.name} is only the name of an employer, without street and number; a letter may come back.`,
    mend: (a) =>
      `Ask before the reply goes out: proposals addresses lists the people, with --letter it writes the letter. Record what you learn: proposals person ${a.name} --address ADDRESS`,
  },
  'address-no-door': {
    text: (a) =>
      `The address of ${a.name} has no street and number, and no village; a letter may come back.`,
    mend: (a) =>
      `Ask before the reply goes out: proposals addresses lists the people, with --letter it writes the letter. Record what you learn: proposals person ${a.name} --address ADDRESS`,
  },
  'address-no-place': {
    text: (a) => `The address of ${a.name} names no city or county; a letter may go astray.`,
    mend: (a) =>
      `Add the city or county: proposals person ${a.name} --address ADDRESS; or the post code (--postcode).`,
  },
  'postcode-implausible': {
    text: (a) =>
      `The post code "${a.value}" of ${a.name} looks wrong: no province has it, or not the one of the address.`,
    mend: (a) =>
      `Correct it: proposals person ${a.name} --postcode CODE; take it out of the file where it is not known.`,
  },
  'phone-implausible': {
    text: (a) =>
      `The phone of ${a.name} looks wrong: neither a mobile number of 11 digits nor a landline with its area code.`,
    mend: (a) =>
      `Correct it, with a comma between several numbers: proposals person ${a.name} --phone NUMBER`,
  },
};
