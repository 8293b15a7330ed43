import type { Proposal } from '../../proposal/record.ts';
import type { Rule } from '../rule.ts';
import { type Use, unknownAmong } from './used-names.ts';

/** Sections that registry.yaml does not know. */
export const unknownSectionInRecord: Rule = {
  code: 'unknown-section-in-record',
  severity: 'error',
  inRecord: (record, { office }) =>
    unknownAmong(
      office.sections?.map(({ name }) => name),
      (use) => sectionsIn(record, use),
    ),
};

function sectionsIn({ routing, followups }: Proposal, use: Use): void {
  routing?.proposed?.forEach(({ section, co_sections }, index) => {
    use(section, () => `/routing/proposed/${index}/section`);
    co_sections?.forEach((name, at) => {
      use(name, () => `/routing/proposed/${index}/co_sections/${at}`);
    });
  });
  routing?.assignments?.forEach(({ section }, index) => {
    use(section, () => `/routing/assignments/${index}/section`);
  });
  followups?.forEach(({ section }, index) => {
    use(section, () => `/followups/${index}/section`);
  });
}
