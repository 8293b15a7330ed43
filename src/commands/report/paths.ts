import type { ReportKind } from '../../documents/report/template.ts';
import type { Kind } from '../../documents/report/words.ts';
import type { Language } from '../../messages/index.ts';
import type { Office } from '../../proposal/office.ts';

interface Which {
  readonly year: number;
  readonly kind: ReportKind;
  readonly body: Kind | undefined;
  readonly language: Language;
}

/** reports/2020.md; with what tells it apart where it is not the usual report of the year. */
export function reportPath({ year, kind, body, language }: Which, office: Office): string {
  const parts = [
    ...(kind === 'summary' ? [] : [kind]),
    ...(body === undefined ? [] : [body]),
    ...(language === (office.language ?? 'zh-CN') ? [] : [language]),
  ];
  return `reports/${[year, ...parts].join('-')}.md`;
}
