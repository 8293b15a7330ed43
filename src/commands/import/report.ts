import type { Column, Headed } from '../../intake/header.ts';
import type { Remark } from '../../intake/remark.ts';
import type { Messages } from '../../messages/index.ts';
import type { Block, Cell, View } from '../../terminal/view.ts';
import type { Action, Outcome, PersonOutcome, Written } from './outcome.ts';

export interface Report {
  readonly file: string;
  readonly sheet?: string;
  readonly otherSheets: readonly string[];
  /** Rows that were left out because the list does not show them. */
  readonly hiddenRows: number;
  readonly list: Headed;
  readonly outcomes: readonly Outcome[];
  /** How the program was called, for commands that are to be copied. */
  readonly called: string;
  readonly people: readonly PersonOutcome[];
  /** Headings that registry.yaml will remember. */
  readonly remembered: readonly string[];
}

const actions: readonly Action[] = ['create', 'update', 'unchanged', 'error', 'skipped'];

/** The report as data: identifiers for programs, and each remark with its sentence. */
export function reportData(report: Report, messages: Messages) {
  const { file, sheet, otherSheets, hiddenRows, list, outcomes, people, remembered, called } =
    report;
  return {
    file,
    sheet,
    other_sheets: otherSheets,
    hidden_rows: hiddenRows,
    header_row: list.row,
    columns: list.columns.map(({ heading, field }) => ({ heading, field: field ?? null })),
    remembered,
    counts: counts(outcomes),
    rows: outcomes.map(({ row, action, id, title, written, remarks }) => ({
      row,
      action,
      id,
      title,
      written,
      remarks: remarks.map((remark) => ({
        ...remark,
        message: sentence(remark, messages, called),
      })),
    })),
    people: people.map(({ name, change }) => ({ name, action: change.kind, path: change.path })),
  };
}

/** Every row with what becomes of it: what --dry-run shows. */
export function reportTable(report: Report, messages: Messages): View {
  return [
    ...about(report, messages),
    table(report.outcomes, report.called, messages),
    ...ending(report, messages, messages.importing.wouldCount),
  ];
}

/** What was done, and the rows a person should look at. */
export function reportSummary(report: Report, messages: Messages): View {
  const worthTelling = report.outcomes.filter(
    ({ action, remarks }) => ['update', 'error'].includes(action) || remarks.length > 0,
  );
  return [
    ...about(report, messages),
    ...(worthTelling.length > 0 ? [table(worthTelling, report.called, messages)] : []),
    ...ending(report, messages, messages.importing.counted),
  ];
}

function about(
  { list, otherSheets, hiddenRows, sheet }: Report,
  { importing }: Messages,
): readonly Block[] {
  const ours = list.columns.filter(({ field }) => field === 'ours' || field === 'ignore');
  const unknown = list.columns.filter(({ field }) => field === undefined);
  const headings = (columns: readonly Column[]) => columns.map(({ heading }) => heading);
  const lines: readonly (Cell | undefined)[] = [
    sheet === undefined ? undefined : importing.sheet(sheet, list.row),
    otherSheets.length > 0 ? soon(importing.otherSheets(otherSheets)) : undefined,
    hiddenRows > 0 ? soon(importing.hiddenRows(hiddenRows)) : undefined,
    ours.length > 0 ? importing.notTaken(headings(ours)) : undefined,
    unknown.length > 0 ? soon(importing.unknownHeadings(headings(unknown))) : undefined,
    list.unheaded.length > 0
      ? soon(importing.withoutHeading(list.unheaded.map(lettersOf)))
      : undefined,
    list.doubled.length > 0 ? soon(importing.sameHeading(headings(list.doubled))) : undefined,
  ];
  return lines.flatMap((text) => (text === undefined ? [] : [{ type: 'text', text }]));
}

/** A column as a spreadsheet calls it: 0 is A, 26 is AA. */
function lettersOf(at: number): string {
  const before = at >= 26 ? lettersOf(Math.floor(at / 26) - 1) : '';
  return before + String.fromCharCode(65 + (at % 26));
}

function ending(
  { outcomes, people, remembered }: Report,
  { importing }: Messages,
  say: Messages['importing']['counted'],
): readonly Block[] {
  const failed = outcomes.some(({ action }) => action === 'error');
  return [
    { type: 'text', text: say(counts(outcomes), people.length) },
    ...(remembered.length > 0
      ? [{ type: 'text' as const, text: importing.remembered(remembered) }]
      : []),
    ...(failed ? [{ type: 'text' as const, text: soon(importing.mend) }] : []),
  ];
}

function table(outcomes: readonly Outcome[], called: string, messages: Messages): Block {
  const { columns, actions: words } = messages.importing;
  return {
    type: 'table',
    columns: [
      { title: columns.row, align: 'right' },
      { title: columns.action },
      { title: columns.item, shrinks: 20 },
      { title: columns.remarks, shrinks: 20 },
    ],
    rows: outcomes.map(({ row, action, id, title, written, remarks }) => [
      String(row),
      action === 'error' ? { text: words[action], tone: 'late' } : words[action],
      [id, title].filter(Boolean).join(' '),
      [
        ...written.map((one) => writtenText(one, messages)),
        ...remarks.map((remark) => sentence(remark, messages, called)),
      ].join('；'),
    ]),
  };
}

function writtenText({ field, before, after }: Written, { importing }: Messages): string {
  return importing.written(fieldWord(field, importing), before, after);
}

function sentence({ code, args }: Remark, { importing }: Messages, called: string): string {
  const { field } = args;
  const words = field === undefined ? args : { ...args, field: fieldWord(field, importing) };
  return importing.remarks[code]({ ...words, called });
}

const fieldWord = (field: string, { paths }: Messages['importing']) =>
  (paths as Readonly<Record<string, string>>)[field] ?? field;

function counts(outcomes: readonly Outcome[]): Readonly<Record<Action, number>> {
  const of = (wanted: Action) => outcomes.filter(({ action }) => action === wanted).length;
  return Object.fromEntries(actions.map((action) => [action, of(action)])) as Record<
    Action,
    number
  >;
}

const soon = (text: string): Cell => ({ text, tone: 'soon' });
