import type { Report, Reporter, Told } from './report.ts';

/** One line a finding, as compilers write them, so that grep and editors find the place. */
export const lines: Reporter = (report) =>
  report.told.map((one) => `${lineOf(one, report)}\n`).join('');

/** `proposals/2020/….yaml:12:3 error text [code]` in one line. */
export function lineOf({ finding, text }: Told, { prefix, messages }: Report): string {
  const { path, place, severity, code } = finding;
  const where = place === undefined ? '' : `:${place.line}:${place.column}`;
  const word = messages.validation.severity[severity];
  return `${prefix}${path}${where} ${word} ${text} [${code}]`.replaceAll(/[\r\n]+/g, ' ');
}
