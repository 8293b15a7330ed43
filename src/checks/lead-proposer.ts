import type { Check, Remark } from './check.ts';

/** An item has one lead proposer: two cannot both sign first, and of several somebody must lead. */
export const leadProposer: Check = ({ items }) =>
  items.flatMap(({ path, record }): readonly Remark[] => {
    const leading = record.proposers.flatMap(({ lead }, index) => (lead ? [index] : []));
    if (leading.length > 1) {
      return leading.slice(1).map((index) => ({
        code: 'two-leads',
        severity: 'error',
        path,
        pointer: `/proposers/${index}/lead`,
        args: { name: record.proposers[index]?.name ?? '' },
      }));
    }
    return leading.length === 0 && record.proposers.length > 1
      ? [{ code: 'no-lead', severity: 'warning', path, pointer: '/proposers', args: {} }]
      : [];
  });
