import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** A leader in charge of a section that is not there. */
export const unknownSectionInSettings: Rule = {
  code: 'unknown-section-in-settings',
  severity: 'error',
  inSettings({ office: { leaders = [], sections } }) {
    if (sections === undefined) return [];
    const names = sections.map(({ name }) => name);
    return leaders.flatMap((leader, index) =>
      (leader.sections ?? []).flatMap((name, at) =>
        names.includes(name)
          ? []
          : [spot(`/leaders/${index}/sections/${at}`, { name, known: names.join('、') })],
      ),
    );
  },
};
