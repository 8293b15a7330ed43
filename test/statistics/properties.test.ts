import fc from 'fast-check';
import { expect, test } from 'vitest';
import { existsOn, asOf as recordAsOf } from '../../src/proposal/as-of.ts';
import type { Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import type { Breakdown } from '../../src/statistics/breakdown.ts';
import { dataOf } from '../../src/statistics/data.ts';
import { breakdownsOf, figuresOf } from '../../src/statistics/figures.ts';
import { type Kept, type Summary, summarise } from '../../src/statistics/summarise.ts';
import { days, registries } from './arbitrary.ts';
import { in2020, lastRole } from './records.ts';

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
    const ofThisYear = (one: Summary) => {
      const { figures, titles, ...data } = dataOf(one);
      const own = Object.entries(figures).filter(([id]) => !id.startsWith('last_year'));
      return { ...data, figures: Object.fromEntries(own) };
    };
    const both = summarise([...kept, other], office, in2020(asOf));
    expect(ofThisYear(both)).toEqual(ofThisYear(summary));
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

test('what has left is in the books and in no base', () => {
  everySummary((summary) => {
    const { returned, withdrawn } = summary.left;
    const gone = [...returned.numerator, ...withdrawn.numerator].map(({ id }) => id);
    const all = summary.received.byRole.whole.map(({ id }) => id);
    expect([...gone, ...summary.base.map(({ id }) => id)].sort()).toEqual([...all].sort());
    for (const { denominator = [] } of figuresOf(summary)) {
      for (const { id } of denominator) expect(gone).not.toContain(id);
    }
  });
});

test('of a confidential item nothing but the id is told', () => {
  everySummary((summary, kept) => {
    const data = JSON.stringify(dataOf(summary));
    for (const { id, record } of kept) {
      if (!record.confidential) continue;
      expect(data).not.toContain(record.title);
      for (const [, who] of data.matchAll(new RegExp(`"id":"${id}"[^{}]*"who":"([^"]*)"`, 'g'))) {
        expect(who).toBeUndefined();
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
  everySummary((summary) => {
    for (const { parted } of Object.values(breakdownsOf(summary))) addsUp(parted);
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
    left: 0,
    promised: 0,
    kept: 0,
    requests: 0,
    overrides: 0,
    corrections: 0,
    joined: 0,
    government: 0,
  };
  for (const { record } of kept) {
    if (!existsOn(record, asOf)) continue;
    const r = recordAsOf(record, asOf);
    n.received += 1;
    const role = lastRole(r);
    if (role === undefined) n.unstated += 1;
    n.requests += r.requests?.length ?? 0;
    n.overrides += r.overrides?.length ?? 0;
    n.corrections += r.corrections?.length ?? 0;
    if (r.withdrawn || takenBack(r)) {
      n.left += 1;
      continue;
    }
    if (r.joined) n.joined += 1;
    for (const { due_on, checks } of r.followups ?? []) {
      const kept = checks?.at(-1)?.done === true;
      if (kept || due_on < asOf) n.promised += 1;
      if (kept) n.kept += 1;
    }
    for (const opinion of r.opinions ?? []) {
      n.opinions += 1;
      if (opinion.received_on && opinion.adequate === false) n.thin += 1;
    }
    n.urges += (r.urges ?? []).length;
    for (const paper of [...(r.replies ?? []), ...(r.own_opinions ?? [])]) {
      for (const delivery of paper.deliveries ?? []) if (delivery.returned) n.returned += 1;
    }
    if (role === 'co' || role === 'reference') continue;
    if (r.intake.reply_by === 'government') {
      n.government += 1;
      continue;
    }
    n.answerable += 1;
    if (r.closed && !complainedAfter(r, r.closed.on)) n.closed += 1;
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

function takenBack({ requests = [], role_changes = [] }: Proposal): boolean {
  let last: { on: string; decision?: { on: string; result: string } } | undefined;
  for (const request of requests) {
    if (request.kind === 'return' && (!last || request.on >= last.on)) last = request;
  }
  if (last?.decision?.result !== 'agreed') return false;
  let taken = '';
  for (const { kind, decision } of requests) {
    if (kind === 'return' && decision?.result === 'agreed' && decision.on > taken) {
      taken = decision.on;
    }
  }
  return !role_changes.some(({ on }) => on >= taken);
}

function complainedAfter({ replies = [] }: Proposal, closedOn: string): boolean {
  for (const { feedback = [] } of replies) {
    for (const one of feedback) {
      const later = feedback
        .slice(feedback.indexOf(one) + 1)
        .some((other) => other.on === one.on && other.from === one.from);
      const since = feedback.some((other) => other.from === one.from && other.on > one.on);
      if (one.result === 'dissatisfied' && one.on > closedOn && !later && !since) return true;
    }
  }
  return false;
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
      left: summary.left.returned.numerator.length + summary.left.withdrawn.numerator.length,
      promised: summary.promises.denominator.length,
      kept: summary.promises.numerator.length,
      requests: summary.requests.requests.numerator.length,
      overrides: summary.exceptions.overrides.numerator.length,
      corrections: summary.exceptions.corrections.numerator.length,
      joined: summary.joint.numerator.length,
      government: summary.byGovernment.length,
    }).toEqual(recount(kept, asOf));
  });
});
