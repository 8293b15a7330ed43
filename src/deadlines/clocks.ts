import { existsOn, asOf as recordAsOf } from '../proposal/as-of.ts';
import type { Duty, Office } from '../proposal/office.ts';
import { owesOpinion, owesReply } from '../proposal/paper.ts';
import type { Proposal } from '../proposal/record.ts';
import { roleOf } from '../proposal/role.ts';
import { filing, publication } from './after-clocks.ts';
import type { Calendar } from './calendar.ts';
import { type Clock, clockOf, type Duration, isOpen } from './clock.ts';
import type { IsoDate } from './date.ts';
import { feedbackClocks } from './feedback-clocks.ts';
import type { Case } from './matters.ts';
import { opinionClocks } from './opinion-clocks.ts';
import { ownOpinionClock } from './own-opinion-clock.ts';
import { replyClocks } from './reply-clocks.ts';
import { returnDecision, returnRequest } from './return-clocks.ts';
import { roundsOf } from './rounds.ts';
import { isAdopted } from './rules.ts';
import { toldDate } from './told.ts';
import { distribution, firstContact, sectionDraft } from './way-clocks.ts';

/**
 * `owed`: what others may hold us to, and what the office wrote a rule of its own for. `all`: also the steps on the way for which only a
 * default stands; these clocks are marked `inner`, and nobody is in default when they pass.
 */
export type Scope = 'owed' | 'all';

/**
 * Every duty that runs or ran on the item at the end of `asOf`, in the order of the procedure; opinions in the order of the record.
 * Facts of later days are not seen. None before the item existed, and none for a reference item, which needs no answer.
 * `isOpen` picks those that somebody still has to see to.
 */
export function clocks(
  record: Proposal,
  office: Office,
  asOf: IsoDate,
  calendar: Calendar,
  scope: Scope = 'owed',
): readonly Clock[] {
  const item = caseOf(record, { office, asOf, calendar });
  if (item === undefined) return [];
  const found = [...inner(item, before, scope), ...owed(item), ...inner(item, after, scope)];
  return item.record.urges ? found.map((clock) => withPromise(clock, item.record)) : found;
}

/**
 * What we ourselves owe the proposers or the leading unit at the end of `asOf`: the reply, those after it, and our opinion.
 * A part of `clocks`, at half its price.
 */
export function ownClocks(record: Proposal, day: Omit<Case, 'record'>): readonly Clock[] {
  const item = caseOf(record, day);
  if (item === undefined) return [];
  if (owesOpinion(item.record)) return [ownOpinionClock(item)];
  return owesReply(item.record) ? replyClocks(item, roundsOf(item.record, item.office)) : [];
}

function caseOf(record: Proposal, day: Omit<Case, 'record'>): Case | undefined {
  if (!existsOn(record, day.asOf)) return undefined;
  const then = recordAsOf(record, day.asOf);
  return roleOf(then) === 'reference' ? undefined : { record: then, ...day };
}

function owed(item: Case): readonly Clock[] {
  if (owesOpinion(item.record)) return [ownOpinionClock(item), ...opinionClocks(item)];
  if (!owesReply(item.record)) return [];
  const rounds = roundsOf(item.record, item.office);
  return [...replyClocks(item, rounds), ...opinionClocks(item), ...feedbackClocks(item, rounds)];
}

/** Where somebody was told another date, both are shown. */
function withPromise(clock: Clock, record: Proposal): Clock {
  const told = isOpen(clock) ? toldDate(record, clock) : undefined;
  if (!told || told.due === clock.due) return clock;
  const { to, on, due } = told;
  return { ...clock, explanation: [...clock.explanation, { code: 'promised', to, on, due }] };
}

type Steps = readonly (readonly [Duty, (item: Case) => readonly Duration[]])[];

const before: Steps = [
  ['return_request', returnRequest],
  ['return_decision', returnDecision],
  ['distribution', distribution],
  ['first_contact', firstContact],
  ['section_draft', sectionDraft],
];

const after: Steps = [
  ['publication', publication],
  ['filing', filing],
];

function inner(item: Case, steps: Steps, scope: Scope): readonly Clock[] {
  return steps.flatMap(([duty, durationsOf]) => {
    const adopted = isAdopted(duty, item.office);
    if (scope === 'owed' && !adopted) return [];
    return durationsOf(item).map((duration) =>
      clockOf(adopted ? duration : { ...duration, inner: true }, item.asOf, item.calendar),
    );
  });
}
