import type { Proposal } from '../../proposal/record.ts';
import { documentNumber, evenNumber, freeNumber, seriesOf } from '../../proposal/series.ts';
import { Refusal } from '../../refusal.ts';
import type { Entry, Registry } from '../../registry/registry.ts';

export interface Wish {
  /** The day of the signature: its year is the number's. */
  readonly on: string;
  readonly number?: number | undefined;
  readonly documentNo?: string | undefined;
}

/** The number a paper gets: the one that was asked for, or the next of its series. Never one that was given before. */
export function numberFor(entry: Entry<Proposal>, registry: Registry, wish: Wish): string {
  const used = usedNumbers(registry);
  // Only now every record has been read: a number given twice cannot be taken back.
  if (registry.broken.length > 0 && wish.documentNo === undefined) throw unknown(registry);
  const documentNo = wish.documentNo ?? inSeries(entry, registry, { ...wish, used });
  const holder = used.find((one) => evenNumber(one.documentNo) === evenNumber(documentNo));
  if (holder === undefined) return documentNo;
  throw new Refusal('number-used', 5, (m) =>
    m.commands.numberUsed(documentNo, holder.id, holder.id === entry.id),
  );
}

interface Used {
  readonly id: string;
  readonly documentNo: string;
}

function usedNumbers({ proposals }: Registry): readonly Used[] {
  return proposals.flatMap(({ id, data }) =>
    [...(data.replies ?? []), ...(data.own_opinions ?? [])].flatMap(({ document_no }) =>
      document_no === undefined ? [] : [{ id, documentNo: document_no }],
    ),
  );
}

function inSeries(
  { data }: Entry<Proposal>,
  { office }: Registry,
  { on, number, used }: Wish & { readonly used: readonly Used[] },
): string {
  const { key, pattern } = seriesOf(data, office);
  if (pattern === undefined) throw new Refusal('no-series', 2, (m) => m.commands.noSeries(key));
  const year = on.slice(0, 4);
  const numbers = used.map(({ documentNo }) => documentNo);
  return documentNumber(pattern, year, number ?? freeNumber(pattern, year, numbers));
}

function unknown({ broken }: Registry): Refusal {
  return new Refusal('numbers-unknown', 3, (m) => m.commands.numbersUnknown(broken[0]?.path ?? ''));
}
