import type { Messages } from '../../index.ts';

export const mistakes: Messages['report']['mistakes'] = {
  unfilled: ({ quote }) => `not written yet: ${quote}`,
  gap: ({ quote }) => `a number may be missing: “${quote}”`,
  'old-year': ({ quote, known }) =>
    `may be last year's year: “${quote}”; this is the report of ${known}`,
  repeated: ({ quote, known }) =>
    `stands in line ${known} already: “${quote}”; is something else missing?`,
  kind: ({ quote }) =>
    `“${quote}”: a congress has suggestions, the CPPCC proposals, and neither is a motion; a report on one says nothing of the other`,
  item: ({ quote }) => `the registry has no “${quote}”`,
  meeting: ({ quote }) => `no item is of “${quote}”`,
  parts: ({ quote, known }) => `the parts add up to ${known}, and the rest has no name: “${quote}”`,
  rest: ({ quote, known }) => `the rest should be ${known}: “${quote}”`,
  shares: ({ quote }) => `these percentages are not of one base: “${quote}”`,
  count: ({ quote, known }) => `not what the registry says (${known}): “${quote}”`,
  rate: ({ quote, known }) => `not what the registry says (${known}): “${quote}”`,
  goal: ({ quote, known }) => `a target and not a result (which is ${known}): “${quote}”`,
  points: ({ quote, known }) => `not what the two reports say (${known}): “${quote}”`,
  revised: ({ quote, known }) =>
    `last year's report says ${quote}, the registry now ${known}: say so`,
};
