import type { DeadlineRule } from '../proposal/office.ts';
import type { Check } from './check.ts';
import { isReport, ownEvent, rolesWith } from './rule-facts.ts';
import { rulesIn, type WrittenRule } from './written-rules.ts';

/** Rules, or parts of them, that no item will ever meet. */
export const ruleUse: Check = (registry) => {
  const rules = rulesIn(registry);
  return rules.flatMap((one) => [
    ...shadowed(one, rules.slice(one.index + 1)),
    ...misfit(one),
    ...unknownBatch(one, registry.office.batches?.map(({ name }) => name) ?? []),
  ]);
};

/** A later rule that fits wherever this one fits and always has a date. */
function shadowed({ rule, pointer, remark }: WrittenRule, later: readonly WrittenRule[]) {
  const winner = later.find(
    (other) =>
      other.rule.duty === rule.duty &&
      other.rule.name === rule.name &&
      alwaysDated(other.rule) &&
      Object.entries(other.rule.when ?? {}).every(
        ([key, value]) => (rule.when as Record<string, string> | undefined)?.[key] === value,
      ),
  );
  return winner
    ? [remark('rule-never-used', 'warning', pointer, { by: winner.index + 1, nth: later.length })]
    : [];
}

function alwaysDated({ duty, term, from, before }: DeadlineRule): boolean {
  if (term === undefined || before !== undefined || isReport(duty)) return false;
  return (
    from === undefined || from === 'assigned' || from === 'received' || from === ownEvent[duty]
  );
}

function misfit({ rule, pointer, remark }: WrittenRule) {
  const { duty, when, name } = rule;
  const role = when?.role;
  const warn = (code: string, key: string) => [
    remark(code, 'warning', `${pointer}/${key}`, { duty, key }),
  ];
  return [
    ...(isReport(duty) && when !== undefined ? warn('rule-part-unused', 'when') : []),
    ...(duty !== 'report' && name !== undefined ? warn('rule-part-unused', 'name') : []),
    ...(duty === 'report' && name === undefined
      ? [remark('report-nameless', 'warning', pointer)]
      : []),
    ...(role !== undefined && !isReport(duty) && !rolesWith(duty).includes(role)
      ? [remark('rule-role', 'warning', `${pointer}/when/role`, { duty, role })]
      : []),
  ];
}

function unknownBatch({ rule, pointer, remark }: WrittenRule, known: readonly string[]) {
  const batch = rule.when?.batch;
  if (batch === undefined || known.includes(batch)) return [];
  return [remark('rule-unknown-batch', 'warning', `${pointer}/when/batch`, { batch })];
}
