import fc from 'fast-check';
import { expect, test } from 'vitest';
import { existsOn, asOf as recordAsOf } from '../../src/proposal/as-of.ts';
import type { Office } from '../../src/proposal/office.ts';
import type { Breakdown } from '../../src/statistics/breakdown.ts';
import { dataOf } from '../../src/statistics/data.ts';
import { figuresOf } from '../../src/statistics/figures.ts';
import { type Kept, type Summary, summarise } from '../../src/statistics/summarise.ts';
import { days, registries } from './arbitrary.ts';
import { in2020 } from './records.ts';

const office: Office = { version: 1, unit: '某局', topics: ['社保', '就业'] };

const everySummary = (check: (summary: Summary, kept: readonly Kept[], asOf: string) => void) =>
  fc.assert(
    fc.property(registries, days, (kept, asOf) => {
      check(summarise(kept, office, in2020(asOf)), kept, asOf);
    }),
  );

test('the order of the files does not matter', () => {
  const shuffled = registries.chain((kept) =>
    fc.tuple(
      fc.constant(kept),
      fc.shuffledSubarray([...kept], { minLength: kept.length, maxLength: kept.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([kept, other]) => {
      expect(dataOf(summarise(other, office, in2020()))).toEqual(
        dataOf(summarise(kept, office, in2020())),
      );
    }),
  );
});

test('an item of another year changes nothing but the years on offer', () => {
  everySummary((summary, kept, asOf) => {
    const [first] = kept;
    if (first === undefined) return;
    const other = { id: '2019-x-000', record: first.record };
    expect(dataOf(summarise([...kept, other], office, in2020(asOf)))).toEqual(dataOf(summary));
  });
});

test('a numerator is part of its denominator, and nothing excluded is in it', () => {
  everySummary((summary) => {
    for (const { numerator, denominator, excluded } of figuresOf(summary)) {
      if (denominator === undefined) continue;
      const base = new Set(denominator);
      expect(numerator.every((member) => base.has(member))).toBe(true);
      const keys = new Set(denominator.map((member) => JSON.stringify(member)));
      for (const { reason, ...member } of excluded) {
        if (member.on === undefined) expect(keys.has(JSON.stringify(member)), reason).toBe(false);
      }
    }
  });
});

test('rates over items have one base: denominator and excluded make up the items to answer', () => {
  everySummary((summary) => {
    const { answered, onTime, closed, faceContact, contact } = summary.handling;
    for (const rate of [answered, onTime.rate, closed, faceContact, contact]) {
      const ids = [...rate.denominator, ...rate.excluded].map(({ id }) => id).sort();
      expect(ids).toEqual(summary.toAnswer.map(({ id }) => id));
    }
  });
});

function addsUp({ whole, parts, unstated, overlapping }: Breakdown): void {
  const held = new Set([...parts.flatMap(({ members }) => members), ...unstated]);
  expect(held).toEqual(new Set(whole));
  if (overlapping.length === 0) {
    const sum = parts.reduce((total, { members }) => total + members.length, unstated.length);
    expect(sum).toBe(whole.length);
  }
  for (const { within, members } of parts) {
    if (within === undefined) continue;
    expect(within.whole).toEqual(members);
    addsUp(within);
  }
}

test('parts and the named remainder make up the whole, at every depth', () => {
  everySummary(({ received, topics, classes, first, final, handling, opinions, urges }) => {
    for (const parted of [
      ...Object.values(received),
      topics,
      classes.byClass,
      ...[first, final].flatMap(({ result, attitude }) => [result.byRating, attitude.byRating]),
      handling.onTime.outcomes,
      opinions.onTime.outcomes,
      urges.byWay,
    ]) {
      addsUp(parted);
    }
  });
});

/** The same numbers, counted from the records by loops that share nothing with the engine. */
function recount(kept: readonly Kept[], asOf: string) {
  const n = {
    received: 0,
    unstated: 0,
    answerable: 0,
    closed: 0,
    face: 0,
    contacted: 0,
    onTime: 0,
    due: 0,
    classified: 0,
    formsBack: 0,
    satisfied: 0,
    opinions: 0,
    thin: 0,
    returned: 0,
    urges: 0,
    again: 0,
  };
  for (const { record } of kept) {
    if (!existsOn(record, asOf)) continue;
    const r = recordAsOf(record, asOf);
    n.received += 1;
    if (r.intake.role === undefined) n.unstated += 1;
    for (const opinion of r.opinions ?? []) {
      n.opinions += 1;
      if (opinion.received_on && opinion.adequate === false) n.thin += 1;
    }
    n.urges += (r.urges ?? []).length;
    for (const paper of [...(r.replies ?? []), ...(r.own_opinions ?? [])]) {
      for (const delivery of paper.deliveries ?? []) if (delivery.returned) n.returned += 1;
    }
    if (r.intake.role === 'co' || r.intake.role === 'reference') continue;
    n.answerable += 1;
    if (r.closed) n.closed += 1;
    if (r.contacts?.some(({ way }) => way === 'visit' || way === 'site')) n.face += 1;
    if (r.contacts) n.contacted += 1;
    if (r.replies?.some((reply) => reply.class)) n.classified += 1;
    if (r.replies?.some(({ round }) => round > 1)) n.again += 1;
    let out: string | undefined;
    for (const reply of r.replies ?? []) {
      for (const { on, returned } of reply.deliveries ?? []) {
        if (!returned && (out === undefined || on < out)) out = on;
      }
    }
    const due = r.intake.due_on;
    const decided = out ?? r.closed?.on ?? asOf;
    if (due !== undefined && (out !== undefined || decided > due)) n.due += 1;
    if (due !== undefined && out !== undefined && out <= due) n.onTime += 1;
    const last = new Map<string, string>();
    for (const reply of r.replies ?? []) {
      const latest = new Map<string, { on: string; result: string }>();
      for (const { from, on, result } of reply.feedback ?? []) {
        const earlier = latest.get(from);
        if (!earlier || on >= earlier.on) latest.set(from, { on, result });
      }
      for (const [who, { result }] of latest) last.set(who, result);
    }
    for (const result of last.values()) {
      n.formsBack += 1;
      if (result === 'satisfied' || result === 'very_satisfied') n.satisfied += 1;
    }
  }
  return n;
}

test('a naive recount agrees', () => {
  everySummary((summary, kept, asOf) => {
    const { handling, final, classes, opinions, mail, urges, secondRounds, received } = summary;
    expect({
      received: received.byRole.whole.length,
      unstated: received.byRole.unstated.length,
      answerable: summary.toAnswer.length,
      closed: handling.closed.numerator.length,
      face: handling.faceContact.numerator.length,
      contacted: handling.contact.numerator.length,
      onTime: handling.onTime.rate.numerator.length,
      due: handling.onTime.rate.denominator.length,
      classified: classes.classified.numerator.length,
      formsBack: final.returned.numerator.length,
      satisfied: final.result.satisfied.numerator.length,
      opinions: opinions.received.denominator.length,
      thin: opinions.thin.numerator.length,
      returned: mail.returned.numerator.length,
      urges: urges.urges.numerator.length,
      again: secondRounds.begun.numerator.length,
    }).toEqual(recount(kept, asOf));
  });
});
