import type { ReportKind } from '../template.ts';

/** The first line of a report's file: what it is a report of. */
export interface Head {
  readonly kind: ReportKind;
  readonly year: string;
  readonly body: string;
  readonly language: string;
  readonly asOf: string;
  /** Of a report that is not of a year, by `periodMark`. */
  readonly period?: string | undefined;
}

const HEAD =
  /^<!-- report:1 kind=(?<kind>[a-z]+) year=(?<year>\d{4}) body=(?<body>[a-z]+) language=(?<language>[\w-]+) as-of=(?<asOf>\d{4}-\d{2}-\d{2})(?: period="(?<period>[^"]+)")? -->$/;

export const headLine = (head: Head): string => {
  const { kind, year, body, language, asOf, period } = head;
  const span = period === undefined ? '' : ` period="${period}"`;
  return `<!-- report:1 kind=${kind} year=${year} body=${body} language=${language} as-of=${asOf}${span} -->`;
};

/** Undefined where the line is no such head. */
export const headIn = (line: string): Head | undefined =>
  HEAD.exec(line)?.groups as Head | undefined;
