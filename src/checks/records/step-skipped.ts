import type { Rule, Spot } from '../rule.ts';
import { papersOf } from './papers.ts';

/** Something that cannot be without what comes before it: a letter sent that nobody signed, feedback on a reply that was not sent. */
export const stepSkipped: Rule = {
  code: 'step-skipped',
  severity: 'error',
  find: ({ items }) =>
    items.flatMap(({ path, record }) =>
      papersOf(record).flatMap(({ paper, pointer }): readonly Spot[] => {
        const { signed, deliveries } = paper;
        const feedback = 'feedback' in paper ? paper.feedback : undefined;
        const numbered = paper.document_no !== undefined && signed === undefined;
        return [
          ...(deliveries !== undefined && signed === undefined
            ? [{ path, pointer: `${pointer}/deliveries`, args: { step: 'deliver', needs: 'sign' } }]
            : []),
          ...(numbered && deliveries === undefined
            ? [{ path, pointer: `${pointer}/document_no`, args: { step: 'number', needs: 'sign' } }]
            : []),
          ...(feedback !== undefined && deliveries === undefined
            ? [
                {
                  path,
                  pointer: `${pointer}/feedback`,
                  args: { step: 'feedback', needs: 'deliver' },
                },
              ]
            : []),
        ];
      }),
    ),
};
