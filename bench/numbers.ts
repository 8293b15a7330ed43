import type { Proposal } from '../src/generated/proposal.ts';
import { series } from './office.ts';

type Paper = NonNullable<Proposal['replies']>[number];

/** Gives every signed paper its number in its series and year, in the order of signing. */
export function numbered(records: readonly Proposal[]): readonly Proposal[] {
  const signed = records.flatMap((record) => [
    ...(record.own_opinions ?? []).map((paper) => ({ paper, form: series.own_opinion })),
    ...(record.replies ?? []).map((paper) => ({ paper, form: series[`reply_${record.kind}`] })),
  ]);
  const counts = new Map<string, number>();
  for (const { paper, form } of signed.toSorted((a, b) =>
    compare(dayOf(a.paper), dayOf(b.paper)),
  )) {
    if (!paper.signed) continue;
    const inYear = form.replace('{year}', paper.signed.on.slice(0, 4));
    const n = (counts.get(inYear) ?? 0) + 1;
    counts.set(inYear, n);
    paper.document_no = inYear.replace('{n}', String(n));
  }
  return records;
}

const dayOf = (paper: Paper) => paper.signed?.on ?? '';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
