import { batches } from './batches.ts';
import { calendarYears } from './calendar-years.ts';
import type { CheckedRegistry, Remark } from './check.ts';
import { coUnitReplies } from './co-unit-replies.ts';
import { dateOrder } from './date-order.ts';
import { documentNumbers } from './document-numbers.ts';
import { futureFacts } from './future-facts.ts';
import { joined } from './joined.ts';
import { knownNames } from './known-names.ts';
import { leadProposer } from './lead-proposer.ts';
import { numberGaps } from './number-gaps.ts';
import { personLinks } from './person-links.ts';
import { promisedDates } from './promised-dates.ts';
import { roleUnstated } from './role-unstated.ts';
import { rounds } from './rounds.ts';
import { ruleCaps } from './rule-caps.ts';
import { ruleCircles } from './rule-circles.ts';
import { ruleEvents } from './rule-events.ts';
import { ruleUse } from './rule-use.ts';

const checks = [
  leadProposer,
  documentNumbers,
  numberGaps,
  joined,
  rounds,
  coUnitReplies,
  dateOrder,
  futureFacts,
  knownNames,
  personLinks,
  roleUnstated,
  ruleEvents,
  ruleCircles,
  ruleCaps,
  ruleUse,
  batches,
  calendarYears,
  promisedDates,
];

/** Everything the meaning of the records shows to be wrong: what no single file's form can tell. */
export function checkMeaning(registry: CheckedRegistry): readonly Remark[] {
  return checks.flatMap((check) => check(registry));
}
