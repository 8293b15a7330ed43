import type { Duty } from '../proposal/office.ts';
import type { Proposal } from '../proposal/record.ts';
import type { IsoDate } from './date.ts';

interface Asked {
  readonly duty: Duty;
  readonly subject?: string | undefined;
  readonly start: IsoDate;
  readonly holder: { readonly name: string };
}

/** The date that was last told when somebody was urged about a duty, and where the record says so. */
export function toldDate(record: Proposal, { duty, subject, start, holder }: Asked) {
  const urges = record.urges ?? [];
  const index = urges.findLastIndex(
    ({ about, to, on, due_on }) =>
      about === duty &&
      due_on !== undefined &&
      on >= start &&
      (subject === undefined || to === subject || to === holder.name),
  );
  const urge = urges[index];
  return urge?.due_on === undefined
    ? undefined
    : { index, to: urge.to, on: urge.on, due: urge.due_on };
}
