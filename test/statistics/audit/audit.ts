import { existsOn, asOf as recordAsOf } from '../../../src/proposal/as-of.ts';
import type { Proposal } from '../../../src/proposal/record.ts';
import { type Books, newBooks } from './books.ts';
import { type Due, opinionDue, replyDue } from './duties.ts';
import { formsOf } from './forms.ts';
import { auditPapers } from './papers.ts';
import { gone, takenBack, weAnswer, weOpine } from './role.ts';
import { auditWork } from './work.ts';

interface Kept {
  readonly id: string;
  readonly record: Proposal;
}

const content = (rating: string, basically: boolean) =>
  rating === 'satisfied' ||
  rating === 'very_satisfied' ||
  (basically && rating === 'basically_satisfied');
const badness = [
  'very_satisfied',
  'satisfied',
  'basically_satisfied',
  'understanding',
  'dissatisfied',
];

/** Every figure of 2020, reckoned a second time by loops that share nothing with the engine. */
export function audit(kept: readonly Kept[], asOf: string): Books {
  const books = newBooks();
  const known = kept
    .filter(({ record }) => existsOn(record, asOf))
    .map(({ id, record }) => ({ id, record: recordAsOf(record, asOf) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const ofYear = known.filter(({ id }) => id.startsWith('2020-'));
  const signers = new Map<string, string>();
  for (const { id, record } of ofYear) {
    books.count('received', id);
    if (record.withdrawn) books.count('withdrawn', id);
    else if (takenBack(record)) books.count('returned', id);
    for (const { name } of record.proposers) if (!signers.has(name)) signers.set(name, id);
    for (const { on, kind, decision } of record.requests ?? []) {
      books.count('requests', `${id} ${on}`);
      if (kind === 'extension' && decision?.result === 'agreed')
        books.count('extended', `${id} ${on}`);
    }
    for (const { on, gate } of record.overrides ?? [])
      books.count('overrides', `${id} ${on} ${gate}`);
    for (const { on } of record.corrections ?? []) books.count('corrections', `${id} ${on}`);
    if (gone(record)) continue;
    if (record.joined) books.count('joined', id);
    books.judge('key_items', id, record.key === true);
    promised(books, { id, record }, asOf, 'promises_kept');
    for (const { on, done, outcome } of (record.followups ?? []).flatMap(
      (one) => one.checks ?? [],
    )) {
      if (done && outcome) books.count('outcomes', `${id} ${on}`);
    }
    auditPapers(books, { id, record }, asOf);
    if (weAnswer(record)) answering(books, { id, record }, asOf);
    if (weOpine(record)) {
      const due = opinionDue(record);
      books.judge('own_opinions_sent', id, due.done !== undefined);
      onTime(books, 'own_opinions_on_time', id, due, record, asOf);
      books.judge('co_closed', id, record.closed !== undefined);
    }
  }
  for (const [name, id] of signers) books.count('proposers', `${id} ${name}`);
  auditWork(books, ofYear);
  for (const { id, record } of known) {
    if (!id.startsWith('2019-') || gone(record) || !weAnswer(record)) continue;
    const then = classOf(recordAsOf(record, '2019-12-31'));
    if (then === 'B') books.judge('last_year_solved', id, classOf(record) === 'A');
    promised(books, { id, record }, asOf, 'last_year_promises_kept');
  }
  return books;
}

function promised(books: Books, { id, record }: Kept, asOf: string, figure: string): void {
  for (const { due_on, checks = [] } of record.followups ?? []) {
    const key = `${id} ${due_on}`;
    if (checks.at(-1)?.done === true) books.judge(figure, key, true);
    else if (due_on < asOf) books.judge(figure, key, false);
    else books.leave(figure, key, 'not_due');
  }
}

/** The latest change, by day and then by place; else the class of the highest round that has one. */
function classOf({ class_changes = [], replies = [] }: Proposal): string | undefined {
  let changed: { on: string; class: string } | undefined;
  for (const one of class_changes) if (!changed || one.on >= changed.on) changed = one;
  if (changed) return changed.class;
  let said: { round: number; class: string } | undefined;
  for (const { round, class: letter } of replies) {
    if (letter !== undefined && (!said || round >= said.round)) said = { round, class: letter };
  }
  return said?.class;
}

export function onTime(
  books: Books,
  figure: string,
  key: string,
  { due, done }: Due,
  { closed }: Proposal,
  asOf: string,
): void {
  if (due === undefined) books.leave(figure, key, 'no_deadline');
  else if (done !== undefined) books.judge(figure, key, done <= due);
  else if (closed) {
    if (closed.on > due) books.judge(figure, key, false);
    else books.leave(figure, key, 'ended');
  } else if (asOf > due) books.judge(figure, key, false);
  else books.leave(figure, key, 'not_due');
}

function answering(books: Books, { id, record }: Kept, asOf: string): void {
  const due = replyDue(record);
  const { contacts = [], replies = [], asks = [] } = record;
  books.judge('answered', id, due.done !== undefined);
  onTime(books, 'on_time', id, due, record, asOf);
  if (due.extended && due.done !== undefined && due.due !== undefined && due.done <= due.due) {
    books.count('on_time_extended', id);
  }
  const complained = replies.some((reply) =>
    [...formsOf([reply], record).values()].some(
      (form) =>
        form.answer?.result === 'dissatisfied' &&
        record.closed &&
        form.answer.on > record.closed.on,
    ),
  );
  books.judge('closed', id, record.closed !== undefined && !complained);
  books.judge(
    'face_contact',
    id,
    contacts.some(
      ({ way }) => way === 'visit' || way === 'site' || way === 'symposium' || way === 'invitation',
    ),
  );
  books.judge('contact', id, contacts.length > 0);
  books.judge(
    'classified',
    id,
    replies.some((reply) => reply.class !== undefined),
  );
  const answers = replies.reduce((most, { signed, deliveries, drafts = [], reviews = [] }) => {
    if (!signed && !deliveries) return most;
    const refused = reviews.filter(({ passed }) => !passed).at(-1);
    const last = drafts.at(-1);
    const stands = refused === undefined || drafts.length > (refused.draft ?? 0);
    return Math.max(most, (stands && last?.answers?.length) || 0);
  }, 0);
  let adopted = 0;
  for (const { signed, deliveries, drafts = [], reviews = [] } of replies) {
    const refused = reviews.filter(({ passed }) => !passed).at(-1);
    const stands = refused === undefined || drafts.length > (refused.draft ?? 0);
    const said = drafts.at(-1)?.adopted;
    if ((signed || deliveries) && stands && said) adopted = said.length;
  }
  for (let at = 1; at <= adopted; at += 1) books.count('adopted', `${id} ask${at}`);
  asks.forEach((_, at) => {
    books.count('asks', `${id} ask${at + 1}`);
    books.judge('asks_answered', `${id} ask${at + 1}`, at < answers);
  });
  satisfied(books, { id, record });
  again(books, { id, record });
  if (due.done === undefined) return;
  const latest = replies.toSorted((a, b) => b.round - a.round);
  const publicity = latest.find((reply) => reply.publicity)?.publicity;
  books.judge('publicity_decided', id, publicity !== undefined);
  if (publicity === undefined) books.leave('published', id, 'undecided');
  else if (publicity === 'full' || publicity === 'summary') {
    books.judge(
      'published',
      id,
      latest.some(({ published }) => published !== undefined),
    );
  } else books.leave('published', id, 'not_public');
}

function satisfied(books: Books, { id, record }: Kept): void {
  const { replies = [] } = record;
  const stages = {
    first: formsOf(
      replies.filter(({ round }) => round === 1),
      record,
    ),
    final: formsOf(replies, record),
  };
  for (const [stage, forms] of Object.entries(stages)) {
    for (const [who, { answer }] of forms) {
      const key = stage === 'first' ? `${id} round1 ${who}` : `${id} ${who}`;
      books.judge(`${stage}_forms_returned`, key, answer !== undefined);
      if (!answer) continue;
      for (const aspect of ['result', 'attitude'] as const) {
        for (const [suffix, basically] of [
          ['', false],
          ['_or_basically', true],
        ] as const) {
          const figure = `${stage}_${aspect}_satisfied${suffix}`;
          const rating = answer[aspect];
          if (rating === undefined) books.leave(figure, key, 'not_rated');
          else books.judge(figure, key, content(rating, basically));
        }
      }
    }
  }
  if (stages.final.size === 0) return;
  let worst = -1;
  for (const { answer } of stages.final.values()) {
    if (answer) worst = Math.max(worst, badness.indexOf(answer.result));
  }
  books.judge('items_with_feedback', id, worst >= 0);
  if (worst < 0) return;
  books.judge('items_satisfied', id, content(badness[worst] ?? '', false));
  books.judge('items_satisfied_or_basically', id, content(badness[worst] ?? '', true));
}

function again(books: Books, { id, record }: Kept): void {
  const replies = (record.replies ?? []).toSorted((a, b) => a.round - b.round);
  const spoken = new Map<string, { round: number; result: string }>();
  for (const reply of replies) {
    for (const [who, { answer }] of formsOf([reply], record)) {
      if (answer) spoken.set(who, { round: reply.round, result: answer.result });
    }
  }
  const last = replies.at(-1);
  if (last) {
    const against = [...formsOf([last], record).values()].some(
      ({ answer }) => answer?.result === 'dissatisfied',
    );
    if (against) books.count('second_due', id);
  }
  if ((last?.round ?? 1) < 2) return;
  books.count('second_rounds', id);
  const later = [...spoken.values()].filter(({ round }) => round > 1);
  const silent = [...spoken.values()].some(
    ({ round, result }) => round === 1 && result === 'dissatisfied',
  );
  books.judge(
    'second_satisfied',
    id,
    !silent && later.length > 0 && later.every(({ result }) => content(result, true)),
  );
}
