import { periodMark } from '../../documents/report/file/period-mark.ts';
import type { ReportKind } from '../../documents/report/template.ts';
import type { Kind } from '../../documents/report/words.ts';
import type { Language } from '../../messages/index.ts';
import type { Office } from '../../proposal/office.ts';
import type { Period } from '../../statistics/period.ts';

interface Which {
  readonly period: Period;
  readonly kind: ReportKind;
  readonly body: Kind | undefined;
  readonly language: Language;
}

/** reports/2020.md; with what tells it apart where it is not the usual report of the year. */
export function reportPath({ period, kind, body, language }: Which, office: Office): string {
  const parts = [
    ...(kind === 'summary' ? [] : [kind]),
    ...(body === undefined ? [] : [body]),
    ...(language === (office.language ?? 'zh-CN') ? [] : [language]),
  ];
  return `reports/${[nameOf(period), ...parts].join('-')}.md`;
}

/** A name of more characters than this may be longer than a file's name can be. */
const MOST = 60;

/** 2020, 2020-01-01-to-2020-06-30, from-2020-01-01, to-2020-06-30, or the sessions as far as a file can be called after them. */
function nameOf(period: Period): string | number {
  const { kind, year, from, to, meetings = [] } = period;
  if (kind === 'dates') {
    if (from !== undefined && to !== undefined) return `${from}-to-${to}`;
    return from === undefined ? `to-${to}` : `from-${from}`;
  }
  const mark = periodMark(period);
  if (mark === undefined) return year;
  const [first = mark] = meetings;
  const name = mark.length > MOST ? `${first.slice(0, MOST)}+${meetings.length - 1}` : mark;
  return name.replaceAll(/[\\/:*?|\s.]+/gu, '-');
}
