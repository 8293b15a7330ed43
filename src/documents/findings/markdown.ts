import { markdownTable } from '../markdown/table.ts';
import { byWeight } from './by-weight.ts';
import { forForge } from './for-forge.ts';
import type { Report, Reporter, Told } from './report.ts';

/** More rows nobody reads on one page; the log and the other reports have them all. */
const ROWS = 300;

/** GitHub refuses a summary above 1 MiB; three quarters are left to the other steps of a job and to what a forge makes of it. */
const BYTES = 256 * 1024;

/** What was found, as a page that a forge shows: the counts, and a table with the most severe first. */
export const markdown: Reporter = (report) => {
  const { messages, paths } = report;
  const { validation } = messages;
  const told = byWeight(report.told);
  const errors = told.filter(({ finding }) => finding.severity === 'error').length;
  const count = validation.page.count(errors, told.length - errors, paths.length);
  const head = `## ${validation.page.title}\n\n`;
  if (told.length === 0) return `${head}${count}\n`;
  const rows = fitting(told.map((one) => rowOf(one, report)));
  const rest = told.length - rows.length;
  const { columns } = validation.page;
  return [
    `${head}**${count}**\n\n`,
    markdownTable(
      [columns.level, columns.place, columns.what, columns.mend, columns.code].map((title) => ({
        title,
      })),
      [],
    ),
    ...rows,
    ...(rest === 0 ? [] : [`\n${validation.page.rest(rest)}\n`]),
  ].join('');
};

function rowOf({ finding, text, mend }: Told, { prefix, messages }: Report): string {
  const { path, place, severity, code } = finding;
  const where = place === undefined ? '' : `:${place.line}`;
  const cells = [
    messages.validation.severity[severity],
    `${forForge(prefix + path)}${where}`,
    forForge(text),
    forForge(mend),
    forForge(code),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** As many rows as one page holds. */
function fitting(rows: readonly string[]): readonly string[] {
  let room = BYTES;
  const end = rows.slice(0, ROWS).findIndex((row) => {
    room -= Buffer.byteLength(row);
    return room < 0;
  });
  return rows.slice(0, end < 0 ? ROWS : end);
}
