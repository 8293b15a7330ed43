import type { CheckedItem, Rule } from '../rule.ts';
import { type Used, unknownAmong } from './used-names.ts';

/** Leaders that registry.yaml does not know. */
export const unknownLeaderInRecord: Rule = {
  code: 'unknown-leader-in-record',
  severity: 'error',
  find: ({ items, office }) =>
    unknownAmong(
      items,
      office.leaders?.map(({ name }) => name),
      leadersIn,
    ),
};

function leadersIn({ record: { routing = {} } }: CheckedItem): readonly Used[] {
  return (routing.instructions ?? []).map(({ leader }, index) => ({
    name: leader,
    pointer: `/routing/instructions/${index}/leader`,
  }));
}
