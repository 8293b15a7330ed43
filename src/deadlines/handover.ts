import type { Assignment, Proposal } from '../proposal/record.ts';
import type { IsoDate } from './date.ts';

/** Since when the section that leads now has the item, and by when its paper wants the draft. */
export interface Handover {
  readonly section: string;
  readonly handler: string;
  readonly on: IsoDate;
  readonly due?: IsoDate | undefined;
}

/** Another handler in the same section gives the section no new term. */
export function handoverOf({ routing }: Proposal): Handover | undefined {
  let run: Assignment[] = [];
  const leading = (routing?.assignments ?? []).filter(({ role }) => role === 'lead');
  for (const one of leading.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    run = run.at(-1)?.section === one.section ? [...run, one] : [one];
  }
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const due = run.findLast(({ due_on }) => due_on !== undefined)?.due_on;
  return { section: last.section, handler: last.handler, on: first.on, due };
}
