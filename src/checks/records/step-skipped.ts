import { type Fault, NOTHING, type Rule } from '../rule.ts';
import { inPapers } from './papers.ts';

/** Something that cannot be without what comes before it: a letter sent that nobody signed, feedback on a reply that was not sent. */
export const stepSkipped: Rule = {
  code: 'step-skipped',
  severity: 'error',
  inRecord: (record) =>
    inPapers(record, (paper, pointer): readonly Fault[] => {
      const { signed, deliveries, document_no } = paper;
      const feedback = 'feedback' in paper ? paper.feedback : undefined;
      if (signed !== undefined && deliveries !== undefined) return NOTHING;
      const lacks = (what: string, step: string, needs: string) => [
        { pointer: `${pointer}/${what}`, args: { step, needs } },
      ];
      const unsigned = signed === undefined;
      return [
        ...(unsigned && deliveries !== undefined ? lacks('deliveries', 'deliver', 'sign') : []),
        ...(unsigned && deliveries === undefined && document_no !== undefined
          ? lacks('document_no', 'number', 'sign')
          : []),
        ...(feedback !== undefined && deliveries === undefined
          ? lacks('feedback', 'feedback', 'deliver')
          : []),
      ];
    }),
};
