import type { Messages } from '../../messages/index.ts';
import { nearest } from '../../nearest.ts';
import type { Office } from '../../proposal/office.ts';
import { Refusal } from '../../refusal.ts';
import { type CrossRow, type CrossTable, crossTable } from '../../statistics/cross-table.ts';
import { type DimensionId, dimensionIds, dimensionsOf } from '../../statistics/dimensions.ts';
import { ratesBy } from '../../statistics/rates-by.ts';
import type { Block, Column, View } from '../../terminal/view.ts';
import { periodWords, whichWords } from './period-words.ts';
import { type RateForm, rateCells, rateTitles } from './rate-cells.ts';
import { valueWord } from './value-word.ts';
import type { Telling } from './words.ts';

/** The dimensions meant by the words, in any of the languages known; refuses a word that is none, and more than three. */
export function dimensionsMeant(
  words: readonly string[],
  { terms }: Messages,
): readonly DimensionId[] {
  const ids = words.map((word) => dimensionMeant(word, terms.dimension));
  const unique = [...new Set(ids)];
  if (unique.length > 3) {
    throw new Refusal('bad-value', 2, ({ statistics }) => statistics.tooManyDimensions);
  }
  return unique;
}

function dimensionMeant(word: string, known: Messages['terms']['dimension']): DimensionId {
  const wanted = plain(word);
  const found = dimensionIds.find((id) => plain(id) === wanted || plain(known[id]) === wanted);
  if (found !== undefined) return found;
  throw new Refusal('bad-value', 2, (m) => {
    const allowed = dimensionIds.map((id) => m.shell.typed(id, m.terms.dimension[id]));
    return m.shell.badChoice('--by', word, allowed, nearest(wanted, allowed));
  });
}

const plain = (word: string) =>
  word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

/** The table of items by these dimensions. */
export function tableBy(
  ids: readonly DimensionId[],
  { summary }: Telling,
  office: Office,
): CrossTable {
  const dimensions = dimensionsOf(office);
  const [first, ...others] = ids.map((id) => dimensions[id]);
  if (first === undefined) throw new Error('a table needs a dimension');
  return crossTable(summary.items, [first, ...others]);
}

/** Columns and rows, as they go to the screen or into any file. One dimension has the rates of each part beside its count. */
export function gridOf(
  crossed: CrossTable,
  telling: Telling,
  { office, form = 'ratio' }: { readonly office: Office; readonly form?: RateForm },
): { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] } {
  const { messages } = telling;
  const { columns: titles } = messages.statistics;
  const { dimensions, columns, rows, total } = crossed;
  const single = dimensions.length === 1;
  const last = dimensions.at(-1) ?? '';
  const above = single ? dimensions : dimensions.slice(0, -1);
  const unstated = total.unstated.length > 0;
  const figure = (title: string): Column => ({ title, align: 'right' });
  const rates = single
    ? ratesOf(dimensions[0] as DimensionId, telling, { office, form })
    : undefined;
  const cells = (row: CrossRow, at: number | undefined) => [
    ...row.cells.map((members) => String(members.length)),
    ...(unstated ? [String(row.unstated.length)] : []),
    String(row.whole.length),
    ...(rates === undefined ? [] : (rates.rows[at ?? rates.rows.length - 1] ?? [])),
  ];
  return {
    columns: [
      ...above.map((id) => ({
        title: messages.terms.dimension[id as DimensionId],
        shrinks: 8 as const,
      })),
      ...columns.map((value) => figure(valueWord(last, value, messages))),
      ...(unstated ? [figure(titles.unstated)] : []),
      figure(titles.total),
      ...(rates?.titles ?? []).map(figure),
    ],
    rows: [
      ...rows.map((row, at) => [
        ...row.values.map((value, depth) =>
          value === undefined ? titles.unstated : valueWord(above[depth] ?? '', value, messages),
        ),
        ...cells(row, at),
      ]),
      [titles.total, ...above.slice(1).map(() => ''), ...cells(total, undefined)],
    ],
  };
}

/** The rates of each part, in the order of the rows, and those of the whole. */
function ratesOf(
  id: DimensionId,
  { summary, messages }: Telling,
  { office, form }: { readonly office: Office; readonly form: RateForm },
) {
  const whole = { id: 'whole', valuesOf: () => ['whole'], order: [] };
  return {
    titles: rateTitles(messages, form),
    rows: [
      ...ratesBy(summary.items, dimensionsOf(office)[id], office),
      ...ratesBy(summary.items, whole, office),
    ].map((group) => rateCells(group, form)),
  };
}

/** The same on the screen, with what has to be said of it. */
export function viewBy(crossed: CrossTable, telling: Telling, office: Office): View {
  const { summary, messages } = telling;
  const { statistics, terms } = messages;
  const names = crossed.dimensions.map((id) => terms.dimension[id as DimensionId]);
  const dim = (text: string): Block => ({ type: 'text', text: { text, tone: 'dim' } });
  return [
    {
      type: 'heading',
      text: statistics.titleBy(office.unit, whichWords(summary.period, messages), names),
    },
    dim(statistics.scope(summary.asOf, periodWords(summary.period, messages))),
    { type: 'blank' },
    { type: 'table', ...gridOf(crossed, telling, { office }) },
    dim(statistics.receivedBase(crossed.total.whole.length)),
    ...(crossed.dimensions.length === 1 ? [dim(statistics.ratesBase)] : []),
    ...(crossed.overlapping.length > 0
      ? [dim(statistics.rowsOverlap(crossed.overlapping.length))]
      : []),
  ];
}

/** The same for programs, every cell with its members. */
export function dataBy(crossed: CrossTable, { summary }: Telling): object {
  const ids = (members: CrossRow['whole']) => members.map(({ id }) => id);
  const row = ({ values, cells, unstated, whole }: CrossRow) => ({
    values: values.map((value) => value ?? null),
    n: whole.length,
    members: ids(whole),
    ...(crossed.columns.length > 0 && {
      cells: Object.fromEntries(
        crossed.columns.map((value, at) => [
          value,
          { n: cells[at]?.length ?? 0, members: ids(cells[at] ?? []) },
        ]),
      ),
      unstated: { n: unstated.length, members: ids(unstated) },
    }),
  });
  return {
    as_of: summary.asOf,
    period: summary.period,
    by: crossed.dimensions,
    columns: crossed.columns,
    rows: crossed.rows.map(row),
    total: row(crossed.total),
    overlapping: ids(crossed.overlapping),
  };
}
