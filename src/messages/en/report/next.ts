import type { Messages } from '../../index.ts';
import { counted, joined } from './joining.ts';

export const next: Messages['report']['next'] = {
  promises: (n) => `${counted(n, 'promise')} recorded and not due yet:`,
  promise: ({ item, promise, due, section }) =>
    `${item}: ${promise}, by ${due}${section === undefined ? '' : ` (${section})`}`,
  hiddenPromises: (n) => `And ${counted(n, 'promise')} on confidential items.`,
  targets({ year }, goals) {
    const aims = goals.map(({ name, goal }) => `${name} ${goal}`);
    const results = goals.flatMap(({ name, result }) =>
      result === undefined ? [] : [`${name} ${result.percent}% (${result.n}/${result.of})`],
    );
    return `Targets${year === undefined ? '' : ` for ${year}`}: ${joined(aims)}. These are targets, not results${year === undefined ? '' : ` of ${year - 1}`}${results.length === 0 ? '' : `, which were ${joined(results)}`}.`;
  },
};
