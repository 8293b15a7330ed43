import type { explain as shape } from '../zh-CN/explain.ts';

export const explain: typeof shape = {
  code: 'code',
  weight: 'weight',
  means: 'means',
  mend: 'remedy',
  weighing: 'relaxing',
  fixed: 'It cannot be relaxed: a file with this error is not read.',
  weighed: (code) =>
    `To leave it out, to make it heavier or to state exceptions, add to checks in registry.yaml: code: ${code}, with a reason.`,
  exit: (code) => `exit ${code}`,
  unknown: (code, near) => ({
    text: `There is no code "${code}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    hint: 'All codes: proposals explain',
  }),
};
