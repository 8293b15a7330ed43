import { contactKeys, type LedgerKey, ledgerColumns } from '../documents/ledger/columns.ts';
import { ledgerRow } from '../documents/ledger/row.ts';
import type { Messages } from '../messages/index.ts';
import { yearOf } from '../proposal/identity.ts';
import type { Office } from '../proposal/office.ts';
import type { Person } from '../proposal/person.ts';
import { leadProposer } from '../proposal/satisfaction.ts';
import { type Status, statusOf } from '../proposal/status.ts';
import { Refusal } from '../refusal.ts';
import { personsOf } from '../registry/persons.ts';
import type { Registry } from '../registry/registry.ts';
import { reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { type Item, itemsOn } from './due/items.ts';
import { nearestClock } from './due/lateness.ts';
import { choice, flag, type InputOf, text, year } from './param.ts';

const params = {
  format: text(),
  out: text(),
  year: year(),
  kind: choice('kind'),
  level: choice('level'),
  open: flag(),
  withContacts: flag(),
  force: flag(),
} as const;

type Input = InputOf<typeof params>;
type Cell = string | number;

const finished: ReadonlySet<Status> = new Set(['closed', 'returned', 'withdrawn', 'archived']);

/** 台账: every item in one table, for a spreadsheet or another system. Confidential items stay out. */
export const command = reading({
  params,
  async answer(input, registry, { asOf, messages }) {
    const format = formatOf(input);
    const chosen = itemsOn(registry, asOf, await calendarOf(registry)).filter((one) =>
      matches(one, input, registry.office),
    );
    const items = chosen.filter(({ record }) => record.confidential !== true);
    const kept = chosen.length - items.length;
    const columns = ledgerColumns.filter(([key]) => input.withContacts || !contactKeys.has(key));
    const keys = columns.map(([key]) => key);
    const facts = items.map((item) =>
      ledgerRow(inLedger(item, registry), registry.office, messages),
    );
    const rows = facts.map((row, at) =>
      keys.map((key): Cell => (key === 'serial' ? at + 1 : row[key])),
    );
    const content = await contentOf(format, columns, rows, messages);
    const { ledger } = messages;
    return {
      data: {
        items: rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at]]))),
        confidential: kept,
      },
      view: [{ type: 'text', text: ledger.exported(items.length, input.out ?? '') }],
      document: {
        force: input.force,
        ...(input.out === undefined ? {} : { to: input.out }),
        ...(content === undefined ? {} : { content }),
      },
      notes: [
        ...(kept > 0 ? [ledger.confidential(kept)] : []),
        ...(input.withContacts ? [ledger.contactsInside] : []),
      ],
    };
  },
});

type Format = 'csv' | 'xlsx' | 'json';

/** The format asked for, else the one the file's name ends with, else CSV. */
function formatOf({ format, out }: Input): Format {
  const word = (format ?? /\.([^./\\]+)$/.exec(out ?? '')?.[1] ?? 'csv').toLowerCase();
  if (word !== 'csv' && word !== 'xlsx' && word !== 'json') {
    throw new Refusal('unknown-format', 2, ({ ledger }) => ledger.unknownFormat(word));
  }
  if (word === 'xlsx' && out === undefined) {
    throw new Refusal('needs-out', 2, ({ ledger }) => ledger.needsOut);
  }
  return word;
}

async function contentOf(
  format: Format,
  columns: typeof ledgerColumns,
  rows: readonly (readonly Cell[])[],
  { ledger }: Messages,
): Promise<string | Uint8Array | undefined> {
  const title = (key: LedgerKey) => ledger.columns[key];
  if (format === 'csv') {
    const { writeCsv } = await import('../documents/tables/write-csv.ts');
    return writeCsv([columns.map(([key]) => title(key)), ...rows]);
  }
  if (format === 'json') return undefined;
  const { writeXlsx } = await import('../documents/tables/write-xlsx.ts');
  const shapes = columns.map(([key, width, holds]) => ({ title: title(key), width, holds }));
  return writeXlsx(ledger.sheet, shapes, rows);
}

function matches(
  { id, record }: Item,
  { year, kind, level, open }: Input,
  office: Office,
): boolean {
  return (
    (year === undefined || yearOf(id) === String(year)) &&
    (kind === undefined || record.kind === kind) &&
    (level === undefined || record.level === level) &&
    (!open || !finished.has(statusOf(record, office)))
  );
}

function inLedger({ id, record, clocks }: Item, { people }: Registry) {
  return { id, record, due: nearestClock(clocks)?.due, person: contactOf(record, people) };
}

/** A namesake's address must not get into the ledger. */
function contactOf(record: Item['record'], people: Registry['people']): Person | undefined {
  const lead = leadProposer(record);
  const found = lead === undefined ? [] : personsOf(people, lead);
  return found.length === 1 ? found[0]?.data : undefined;
}
