import type { Check } from './check.ts';
import { isReport, ownEvent } from './rule-facts.ts';
import { rulesIn, type WrittenRule } from './written-rules.ts';

/** Events that every duty of an item may count from; what else there is belongs to one duty alone. */
const common = ['assigned', 'received', 'session_closed', 'handed_out'];
const ofBatches = ['session_closed', 'handed_out'];

/** A rule that counts from something its duty never sees: a reply from its delivery, a report from the receipt of an item. */
export const ruleEvents: Check = (registry) => [
  ...rulesIn(registry).flatMap(impossible),
  ...rulesIn(registry).flatMap(({ rule, pointer, remark }) => {
    const { from } = rule;
    if (from !== 'session_closed' && from !== 'handed_out') return [];
    const key = from === 'handed_out' ? 'handed_out_on' : 'session_closed_on';
    const told = registry.office.batches?.some((batch) => batch[key] !== undefined);
    return told ? [] : [remark('rule-event-missing', 'warning', `${pointer}/from`, { from, key })];
  }),
];

function impossible({ rule, pointer, remark }: WrittenRule) {
  const { duty, from, before } = rule;
  const own = ownEvent[duty];
  const known = isReport(duty) ? ofBatches : own === undefined ? common : [...common, own];
  if (from !== undefined && !known.includes(from)) {
    const args = { duty, event: from, known: known.join('、') };
    return [remark('rule-event', 'error', `${pointer}/from`, args)];
  }
  if (before !== undefined && neverTogether(duty, before))
    return [remark('rule-target', 'error', `${pointer}/before`, { duty, target: before })];
  return [];
}

/** Where we co-handle there is no reply of ours, and where we reply there is no opinion of ours; reports belong to no item. */
function neverTogether(duty: string, target: string): boolean {
  const replies = ['reply', 'second_reply'];
  return (
    isReport(duty) ||
    (duty === 'own_opinion' && replies.includes(target)) ||
    (target === 'own_opinion' &&
      [...replies, 'first_contact', 'feedback', 'publication'].includes(duty))
  );
}
