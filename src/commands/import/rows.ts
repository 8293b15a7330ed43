import { type Cells, cellsOf } from '../../intake/cells.ts';
import type { Headed } from '../../intake/header.ts';
import { fieldOf } from '../../intake/heading.ts';
import { impossibleDates, newRecord, settle } from '../../intake/new-record.ts';
import { type Reading, readRow } from '../../intake/read-row.ts';
import { failure, note, type Remark } from '../../intake/remark.ts';
import type { Defaults, Said } from '../../intake/said.ts';
import { sentenceOf } from '../../messages/finding-words.ts';
import type { Messages } from '../../messages/index.ts';
import { recordPath } from '../../proposal/identity.ts';
import { canonicalFile } from '../../registry/new-file.ts';
import { parse } from '../../registry/parse.ts';
import type { Registry } from '../../registry/registry.ts';
import { type Match, matcherFor } from './match.ts';
import type { Outcome } from './outcome.ts';
import type { Sender } from './people.ts';
import { type Overwriting, update } from './update.ts';

export interface Import {
  readonly registry: Registry;
  readonly reading: Reading;
  readonly defaults: Defaults;
  readonly today: string;
  readonly messages: Messages;
  readonly overwriting: (row: number) => Overwriting;
}

interface Judged {
  readonly outcome: Outcome;
  /** Present where the row is taken over. */
  readonly sender?: Sender;
}

interface Placed {
  readonly row: number;
  readonly said: Said;
  readonly remarks: readonly Remark[];
  readonly settled?: NonNullable<ReturnType<typeof settle>['settled']>;
  readonly match?: Match;
}

/** What becomes of each row. One that cannot be taken over stands in nobody's way. */
export async function judgeRows(list: Headed, job: Import): Promise<readonly Judged[]> {
  const match = matcherFor(job.registry);
  const rows = list.body.flatMap(({ number, cells }) => {
    if (cells.every((cell) => cell === '')) return [];
    return [{ number, text: cells.filter(Boolean).join(' '), cells: cellsOf(cells, list.columns) }];
  });
  const placed = rows.map(({ number, text, cells }): Placed | Judged | undefined => {
    if (isOnlyNumbered(cells, text)) return undefined;
    if (!isItem(cells)) return { outcome: skipped(number, text) };
    return place(number, cells, match, job);
  });
  const twice = duplicates(placed.filter((one) => one !== undefined && 'said' in one));
  const judged: Judged[] = [];
  for (const one of placed) {
    if (one === undefined) continue;
    judged.push('said' in one ? await judge(one, twice, job) : one);
  }
  return judged;
}

function place(
  row: number,
  cells: Cells,
  match: ReturnType<typeof matcherFor>,
  job: Import,
): Placed {
  const { said, failures, notes } = readRow(cells, job.reading);
  const { settled, failures: unsettled } = settle(said, job.defaults);
  const dates = settled === undefined ? [] : impossibleDates(said, settled, job.today);
  // One cause is enough: a kind nobody understands is also a kind nobody stated.
  const words = failures.map(({ args }) => args.heading).join();
  const remarks = [...failures, ...(words === '' ? unsettled : []), ...dates, ...notes];
  if (settled === undefined) return { row, said, remarks };
  return { row, said, remarks, settled, match: match(said, settled) };
}

async function judge(
  { row, said, remarks, settled, match }: Placed,
  twice: ReadonlyMap<string, readonly number[]>,
  job: Import,
): Promise<Judged> {
  const id = idOf(match);
  const about = { row, written: [], ...(id && { id }), ...(said.title && { title: said.title }) };
  const failed = (more: readonly Remark[] = []): Judged => ({
    outcome: { ...about, action: 'error', remarks: [...remarks, ...more] },
  });
  const others = id === undefined ? undefined : twice.get(id)?.filter((one) => one !== row);
  if (others !== undefined) return failed([failure('duplicate', { rows: others.join('、') })]);
  if (match?.kind === 'failed') return failed([match.failure]);
  if (settled === undefined || match === undefined || remarks.some(isFailure)) return failed();
  const sender = { row, said, kind: settled.kind };
  if (match.kind === 'known') {
    const { failures, written, change } = await update(match.entry, said, job.overwriting(row));
    if (failures.length > 0) return failed(failures);
    const action = change === undefined ? 'unchanged' : 'update';
    return { outcome: { ...about, action, written, remarks, ...(change && { change }) }, sender };
  }
  const { office } = job.registry;
  const path = recordPath(match.id);
  const record = newRecord(said, settled, {
    id: match.id,
    defaults: job.defaults,
    registeredBy: office.office,
  });
  const after = await canonicalFile('proposal', record);
  const read = parse(after, path, 'proposal');
  if (!('data' in read)) {
    const problems = read.findings.map(
      (finding) => `${finding.pointer ?? ''} ${sentenceOf(finding, job.messages).text}`,
    );
    return failed([failure('not-valid', { problems: problems.join('；') })]);
  }
  const change = { kind: 'create', path, after } as const;
  return { outcome: { ...about, action: 'create', remarks, change }, sender };
}

const failureCodes: ReadonlySet<string> = new Set([
  'no-title',
  'no-proposer',
  'no-kind',
  'no-level',
  'no-assigned-on',
  'unknown-word',
  'contradicting-units',
  'bad-date',
  'no-year',
  'several-numbers',
  'error-value',
  'future-date',
  'too-early',
]);
const isFailure = ({ code }: Remark) => failureCodes.has(code);

const idOf = (match: Match | undefined) =>
  match?.kind === 'known' ? match.entry.id : match?.kind === 'new' ? match.id : undefined;

/** Nobody here can say which of two rows with one number is right. */
function duplicates(placed: readonly Placed[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { row, match } of placed) {
    const id = idOf(match);
    if (id !== undefined) rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return new Map([...rows].filter(([, numbers]) => numbers.length > 1));
}

const isSerial = (cell: string) => /^\d+[.、．]?$/u.test(cell.normalize('NFKC'));

/** A numbered line that was never filled in. */
const isOnlyNumbered = (cells: Cells, text: string) =>
  isSerial(cells.get('serial')) && text === cells.get('serial');

/** Sums, repeated headings, headings between groups and the lines under a table are not items. */
function isItem(cells: Cells): boolean {
  const serial = cells.get('serial');
  const title = cells.get('title');
  const isSum = [serial, title, cells.get('number')].some((cell) =>
    /^(?:合\s*计|总\s*计|小\s*计|共\s*计|累\s*计)/u.test(cell),
  );
  if (isSum && !isSerial(serial)) return false;
  if (title !== '' && fieldOf(title) === 'title') return false;
  if (isSerial(serial) || cells.get('number') !== '' || cells.get('id') !== '') return true;
  return title !== '' && (cells.get('lead') !== '' || !cells.has('serial'));
}

const skipped = (row: number, text: string): Outcome => ({
  row,
  action: 'skipped',
  written: [],
  remarks: [note('not-a-row', { text })],
});
