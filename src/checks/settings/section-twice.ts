import type { Rule } from '../rule.ts';
import { spot } from './written-rules.ts';

/** Sections are told apart by their names. */
export const sectionTwice: Rule = {
  code: 'section-twice',
  severity: 'error',
  inSettings: ({ office: { sections = [] } }) =>
    sections.flatMap(({ name }, index) =>
      sections.findIndex((other) => other.name === name) < index
        ? [spot(`/sections/${index}/name`, { name })]
        : [],
    ),
};
