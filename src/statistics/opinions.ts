import type { Opinion } from '../proposal/record.ts';
import { type Rate, rate } from './figure.ts';
import type { Clock, Item } from './item.ts';
import type { Member } from './member.ts';
import { type Timeliness, timeliness } from './timeliness.ts';

/** What co-units and co-sections owed us. */
export interface Opinions {
  readonly received: Rate;
  readonly onTime: Timeliness;
  /** Received, but of no use as it came. */
  readonly thin: Rate;
}

interface Asked {
  readonly member: Member;
  readonly opinion: Opinion;
  readonly clock: Clock | undefined;
  readonly closedOn: string | undefined;
}

/** Over the opinions we asked for, whatever our role in the item. */
export function opinions(items: readonly Item[]): Opinions {
  const asked = items.flatMap(askedFor);
  const received = asked.filter(({ opinion }) => opinion.received_on !== undefined);
  return {
    received: rate(
      { id: 'opinions_received', unit: 'opinion' },
      asked,
      ({ opinion }) => opinion.received_on !== undefined,
    ),
    onTime: timeliness({ id: 'opinions_on_time', unit: 'opinion' }, asked),
    thin: rate(
      { id: 'opinions_thin', unit: 'opinion' },
      received,
      ({ opinion }) => opinion.adequate === false,
    ),
  };
}

/** The opinions of an item with their clocks, which come in the order of the record. */
function askedFor({ id, record, clocks }: Item): readonly Asked[] {
  const duties = clocks.filter(({ duty }) => duty === 'opinion');
  return (record.opinions ?? []).map((opinion, index) => ({
    member: { id, who: opinion.from, on: opinion.requested_on },
    opinion,
    clock: duties[index],
    closedOn: record.closed?.on,
  }));
}
