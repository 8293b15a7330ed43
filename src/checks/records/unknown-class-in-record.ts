import type { Proposal } from '../../proposal/record.ts';
import type { Rule } from '../rule.ts';
import { forEachPaper } from './papers.ts';
import { type Use, unknownAmong } from './used-names.ts';

/** Classes that the scheme of registry.yaml does not have. */
export const unknownClassInRecord: Rule = {
  code: 'unknown-class-in-record',
  severity: 'error',
  inRecord: (record, { office }) =>
    unknownAmong(
      office.classes?.map(({ letter }) => letter),
      (use) => classesIn(record, use),
    ),
};

function classesIn(record: Proposal, use: Use): void {
  forEachPaper(record, (paper, list, index) => {
    if ('class' in paper) use(paper.class, () => `/${list}/${index}/class`);
    paper.drafts?.forEach((draft, at) => {
      use(draft.class, () => `/${list}/${index}/drafts/${at}/class`);
    });
  });
  record.class_changes?.forEach((change, index) => {
    use(change.class, () => `/class_changes/${index}/class`);
  });
}
