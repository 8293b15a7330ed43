import type { Period } from '../../../statistics/period.ts';

/**
 * The period of a report by its first line and its file's name: `2020-01-01..2020-06-30`, a side left open where it is, or the sessions.
 * Undefined of a year, which has a place of its own in both.
 */
export function periodMark({
  kind,
  from = '',
  to = '',
  meetings = [],
}: Period): string | undefined {
  if (kind === 'dates') return `${from}..${to}`;
  if (kind === 'meetings') return meetings.map(withoutSigns).join('、');
  return undefined;
}

/** Without what ends a comment, a line or the mark itself. */
const withoutSigns = (name: string) =>
  name
    .replaceAll(/[\s"<>]+/gu, ' ')
    .replaceAll(/-{2,}/gu, '-')
    .trim();
