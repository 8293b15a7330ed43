import { leadAssignment } from '../proposal/assignment.ts';
import { answeredOn, receipts } from '../proposal/recipients.ts';
import { type Clock, clockOf } from './clock.ts';
import { closing } from './closing.ts';
import type { IsoDate } from './date.ts';
import { holderOf } from './holder.ts';
import { type Case, replyDue } from './matters.ts';
import type { Round } from './rounds.ts';
import type { Step } from './step.ts';

/** The reply, and one more for every round that a dissatisfied feedback began. */
export function replyClocks(item: Case, rounds: readonly Round[]): readonly Clock[] {
  return rounds.map((round) => {
    const { record, office, asOf, calendar } = item;
    const choice = replyDue(item, round);
    const metOn = metBy(item, round);
    return clockOf(
      {
        duty: round.round === 1 ? 'reply' : 'second_reply',
        round: round.round,
        holder: holderOf(record, office),
        start: round.start,
        choice,
        metOn,
        ended: closing(record, round.start),
        remarks:
          metOn === undefined ? [...innerStep(item, round), ...missingSteps(item, round)] : [],
      },
      asOf,
      calendar,
    );
  });
}

/** A later round that reached everybody also meets an earlier one that never did. */
function metBy({ record }: Case, { round }: Round): IsoDate | undefined {
  let first: IsoDate | undefined;
  for (const reply of record.replies ?? []) {
    if (reply.round < round) continue;
    const on = answeredOn(record, reply);
    if (on !== undefined && (first === undefined || on < first)) first = on;
  }
  return first;
}

/** The section's own date was set for the first reply. */
function innerStep({ record }: Case, { round }: Round): readonly Step[] {
  const lead = leadAssignment(record);
  return lead?.due_on === undefined || round > 1
    ? []
    : [{ code: 'inner', section: lead.section, due: lead.due_on }];
}

/** Who lacks a reply that has gone out to some, and what came back. */
function missingSteps({ record }: Case, { reply }: Round): readonly Step[] {
  if (!reply?.deliveries) return [];
  const lacking = receipts(record, reply).filter(({ since }) => since === undefined);
  const back = lacking.flatMap(({ recipient, returned }): Step[] =>
    returned?.returned
      ? [
          {
            code: 'came_back',
            name: recipient.name,
            on: returned.returned.on,
            reason: returned.returned.reason,
          },
        ]
      : [],
  );
  return [{ code: 'lacking', names: lacking.map(({ recipient }) => recipient.name) }, ...back];
}
