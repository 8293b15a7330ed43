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
import { roleUnstated } from './role-unstated.ts';
import { rounds } from './rounds.ts';

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
];

/** Everything the meaning of the records shows to be wrong: what no single file's form can tell. */
export function checkMeaning(registry: CheckedRegistry): readonly Remark[] {
  return checks.flatMap((check) => check(registry));
}
