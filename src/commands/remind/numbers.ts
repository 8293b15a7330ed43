import { documentNumber, freeNumber, urgeSeries } from '../../proposal/series.ts';
import { Refusal } from '../../refusal.ts';
import type { Registry } from '../../registry/registry.ts';

/** Numbers for so many new slips, from the first that was never given: not to a slip, nor to a paper that shares the series. */
export function slipNumbers(registry: Registry, on: string, count: number): readonly string[] {
  const { office, proposals, broken } = registry;
  const used = proposals.flatMap(({ data }) =>
    [
      ...(data.urges ?? []).map(({ number }) => number),
      ...[...(data.replies ?? []), ...(data.own_opinions ?? [])].map((one) => one.document_no),
    ].flatMap((number) => number ?? []),
  );
  // Only now every record has been read.
  const [unread] = broken;
  if (unread) {
    throw new Refusal('numbers-unknown', 3, (m) => m.commands.numbersUnknown(unread.path));
  }
  const year = on.slice(0, 4);
  const pattern = urgeSeries(office);
  const first = freeNumber(pattern, year, used);
  return Array.from({ length: count }, (_, at) => documentNumber(pattern, year, first + at));
}
