import { gates } from '../proposal/gates.ts';
import { owesReply } from '../proposal/paper.ts';
import type { Proposal } from '../proposal/record.ts';
import type { Duration, Holder } from './clock.ts';
import { closing } from './closing.ts';
import type { IsoDate } from './date.ts';
import { handoverOf } from './handover.ts';
import { holderOf, officeOf } from './holder.ts';
import { type Case, dateOf, draftDue, reachedOn } from './matters.ts';

/** 拟办、批办、交办: the item is with a section. */
export function distribution(item: Case): readonly Duration[] {
  const { record } = item;
  const start = reachedOn(item);
  return [
    {
      duty: 'distribution',
      holder: routedBy(item),
      start,
      choice: dateOf(item, { duty: 'distribution', start }),
      metOn: earliest(record.routing?.assignments?.filter(({ role }) => role === 'lead')),
      ended: leftBehind(record, start),
    },
  ];
}

/** The proposer was spoken to, whatever the way. Our opinion to another unit needs no contact of ours. */
export function firstContact(item: Case): readonly Duration[] {
  const { record, office } = item;
  if (!owesReply(record)) return [];
  const start = reachedOn(item);
  return [
    {
      duty: 'first_contact',
      holder: holderOf(record, office),
      start,
      choice: dateOf(item, { duty: 'first_contact', start }),
      metOn: earliest(record.contacts),
      ended: leftBehind(record, start),
    },
  ];
}

/** The leading section has a draft, of the first round: later rounds have their own term. */
export function sectionDraft(item: Case): readonly Duration[] {
  const { record } = item;
  const handover = handoverOf(record);
  if (!handover) return [];
  const { section, handler, on } = handover;
  const papers = [...(record.replies ?? []), ...(record.own_opinions ?? [])];
  return [
    {
      duty: 'section_draft',
      holder: { kind: 'section', name: section, handler },
      start: on,
      choice: draftDue(item, handover),
      metOn: earliest(papers.flatMap(({ drafts = [] }) => drafts)),
      ended: leftBehind(record, on),
    },
  ];
}

/** Who has the next stroke of the pen before the item is with a section: the office, or leaders whose instruction is missing. */
function routedBy({ record, office }: Case): Holder {
  const waiting = record.routing?.proposed && gates.leaders_instructed(record, office, {});
  return waiting && waiting.length > 0
    ? { kind: 'leader', name: waiting.join('、') }
    : officeOf(office);
}

/** What is left out on the way is no longer owed once the paper is signed. */
function leftBehind(record: Proposal, start: IsoDate): Duration['ended'] {
  const papers = [...(record.replies ?? []), ...(record.own_opinions ?? [])];
  const on = earliest(papers.flatMap(({ signed }) => signed ?? []));
  return on === undefined ? closing(record, start) : { on, by: 'signature' };
}

function earliest(facts: readonly { readonly on: IsoDate }[] = []): IsoDate | undefined {
  return facts.map(({ on }) => on).sort()[0];
}
