import type { Rule } from '../rule.ts';
import { unknownAmong } from './used-names.ts';

/** Leaders that registry.yaml does not know. */
export const unknownLeaderInRecord: Rule = {
  code: 'unknown-leader-in-record',
  severity: 'error',
  inRecord: ({ routing }, { office }) =>
    unknownAmong(
      office.leaders?.map(({ name }) => name),
      (use) =>
        routing?.instructions?.forEach(({ leader }, index) => {
          use(leader, () => `/routing/instructions/${index}/leader`);
        }),
    ),
};
