import { readdirSync, readFileSync } from 'node:fs';
import { isWorkday } from 'chinese-days';
import { describe, expect, test } from 'vitest';
import { idOf, recordPath } from '../../src/proposal/identity.ts';
import { permissionFor } from '../../src/proposal/permission.ts';
import type { Paper, Proposal } from '../../src/proposal/record.ts';
import { knowing, stepsTaken } from '../../src/proposal/replay.ts';
import { isDissatisfied } from '../../src/proposal/satisfaction.ts';
import { statusOf } from '../../src/proposal/status.ts';
import { timelineOf } from '../../src/proposal/timeline.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { valid } from '../valid.ts';

const folder = new URL('../../examples/linyi-2020/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const filesIn = (path: string) => readdirSync(new URL(path, folder)).sort();

const paths = ['registry.yaml', 'proposals/2020/', 'people/'].flatMap((path) =>
  path.endsWith('/') ? filesIn(path).map((file) => path + file) : [path],
);
const office = valid('registry', text('registry.yaml'));
const records = filesIn('proposals/2020/').map((file) => ({
  file,
  record: valid('proposal', text(`proposals/2020/${file}`)),
}));
const all = records.map(({ record }) => record);
const papersOf = (record: Proposal): readonly Paper[] => [
  ...(record.own_opinions ?? []),
  ...(record.replies ?? []),
];
const opinions = all.flatMap((record) => record.opinions ?? []);
const deliveries = all.flatMap((record) =>
  papersOf(record).flatMap((paper) => paper.deliveries ?? []),
);

test.each(records)('$file is named after its official identity', ({ file, record }) => {
  const { kind, level, number = '' } = record;
  expect(record.id).toBe(idOf({ year: '2020', level, kind, number }));
  expect(`proposals/2020/${file}`).toBe(recordPath(record.id));
});

describe("the published figures of the bureau's year", () => {
  const count = (kind: Proposal['kind'], role?: Proposal['intake']['role']) =>
    all.filter((record) => record.kind === kind && record.intake.role === role).length;

  test('8 suggestions: 5 lead, 3 co', () => {
    expect([count('suggestion', 'lead'), count('suggestion', 'co')]).toEqual([5, 3]);
  });

  test('16 proposals: 15 split, and one whose role nobody stated', () => {
    expect([count('proposal', 'split'), count('proposal')]).toEqual([15, 1]);
  });

  test('nothing else, and everything closed by the day of the summary', () => {
    expect(all).toHaveLength(24);
    for (const record of all) expect(record.closed?.on.localeCompare('2020-11-10')).toBe(-1);
  });
});

describe('what the summary complains of', () => {
  test('letters came back for their address and were sent again', () => {
    const returned = deliveries.filter((delivery) => delivery.returned);
    expect(returned.length).toBeGreaterThanOrEqual(2);
    for (const { to, on, returned: back } of returned) {
      expect(back?.asked).toMatch(/人事代表工作委员会|提案工作委员会/);
      expect(deliveries.some((later) => later.to === to && later.on > on && !later.returned)).toBe(
        true,
      );
    }
  });

  test('opinions came late, and one was too thin and was asked for again', () => {
    const late = opinions.filter((one) => (one.received_on ?? '') > (one.due_on ?? '9'));
    expect(late.length).toBeGreaterThanOrEqual(2);
    const thin = opinions.filter((one) => one.adequate === false);
    expect(thin).toHaveLength(1);
    expect(thin[0]?.reason).toBeTruthy();
    expect(opinions.filter((one) => one.from === thin[0]?.from && one.adequate)).toHaveLength(1);
  });

  test('one proposer was dissatisfied, and satisfied with the second reply', () => {
    const again = all.filter((record) =>
      (record.replies ?? []).some((reply) => isDissatisfied(reply, office)),
    );
    expect(again).toHaveLength(1);
    expect(again[0]?.replies?.map((reply) => isDissatisfied(reply, office))).toEqual([true, false]);
  });
});

describe('every item went the whole procedure', () => {
  test.each(records)('$file: each step was legal on its day, no gate overridden', ({ record }) => {
    const refused = stepsTaken(record)
      .map(({ step, on, before }) => ({ step, on, ...permissionFor(step, before, office) }))
      .filter(({ verdict }) => verdict !== 'allowed');
    expect(refused).toEqual([]);
    expect(record.overrides).toBeUndefined();
    expect(statusOf(record, office)).toBe('closed');
  });

  test('a step that was left out is noticed', () => {
    const [{ record }] = records as [(typeof records)[number]];
    const hasty = { ...record, replies: record.replies?.map(({ reviews, ...rest }) => rest) };
    const verdicts = stepsTaken(hasty as Proposal).map(
      ({ step, before }) => [step, permissionFor(step, before, office).verdict] as const,
    );
    expect(verdicts).toContainEqual(['sign', 'wrong_state']);
  });

  test.each(records)('$file: one thing after the other, on working days', ({ record }) => {
    const days = timelineOf(record).map(({ on }) => on);
    expect(days.filter((day) => !isWorkday(day))).toEqual([]);
    for (const list of listsOf(record)) expect(list).toEqual([...list].sort());
  });

  test.each(records)('$file: names only people, sections and units of the office', ({ record }) => {
    const staff = (office.sections ?? []).flatMap((section) => section.staff ?? []);
    const leaders = (office.leaders ?? []).map((leader) => leader.name);
    for (const { section, handler } of record.routing?.assignments ?? []) {
      expect(office.sections?.find(({ name }) => name === section)?.staff).toContain(handler);
    }
    for (const contact of record.contacts ?? []) {
      expect([...staff, ...leaders]).toEqual(expect.arrayContaining([...contact.by]));
    }
    for (const unit of [record.intake.lead_unit ?? [], record.intake.co_units ?? []].flat()) {
      expect(office.units).toContain(unit);
    }
    expect(office.assigners).toContain(record.intake.assigner);
    expect(office.topics).toEqual(expect.arrayContaining([...(record.topics ?? [])]));
  });
});

test('document numbers follow the series without gap or repeat, in the order of signing', () => {
  const signed = all.flatMap((record) =>
    papersOf(record).map((paper) => ({ on: paper.signed?.on ?? '', no: paper.document_no ?? '' })),
  );
  for (const series of Object.values(office.series ?? {})) {
    const [before = '', after = ''] = series.replace('{year}', '2020').split('{n}');
    const mine = signed
      .filter(({ no }) => no.startsWith(before) && no.endsWith(after))
      .map(({ on, no }) => ({ on, n: Number(no.slice(before.length, -after.length)) }))
      .sort((a, b) => a.n - b.n);
    expect(mine.map(({ n }) => n)).toEqual(mine.map((_, index) => index + 1));
    expect(mine.map(({ on }) => on)).toEqual(mine.map(({ on }) => on).sort());
  }
  expect(new Set(signed.map(({ no }) => no)).size).toBe(signed.length);
});

test('everybody who proposed has a file in people/, and nobody else', () => {
  const files = filesIn('people/');
  for (const file of files) {
    expect(`${valid('person', text(`people/${file}`)).name}.yaml`).toBe(file);
  }
  const names = all.flatMap((record) => record.proposers.map(({ name }) => name));
  expect(files).toEqual([...new Set(names)].map((name) => `${name}.yaml`).sort());
});

test('every file is in canonical form, but for its comments and the way to the schemas', async () => {
  const kindOf = { proposals: 'proposal', people: 'person' } as const;
  for (const path of paths) {
    const kind = kindOf[path.split('/')[0] as keyof typeof kindOf] ?? 'registry';
    const canonical = await canonicalFile(kind, { ...valid(kind, text(path)) });
    expect(withoutComments(text(path))).toBe(withoutComments(canonical));
  }
  function withoutComments(whole: string) {
    return whole.replace(/^ *#.*\n/gm, '');
  }
});

test('an editor finds the schema named on the first line', () => {
  for (const path of paths) {
    const [, schema = ''] =
      /^# yaml-language-server: \$schema=(\S+)\n/.exec(text(path)) ?? expect.fail(path);
    const file = new URL(schema, new URL(path, folder));
    expect(JSON.parse(readFileSync(file, 'utf8')).$id).toBe(file.pathname.split('/').at(-1));
  }
});

test('5 June 2020 finds the items at many stages', () => {
  const then = all.map((record) =>
    statusOf(
      knowing(
        record,
        timelineOf(record).filter(({ on }) => on <= '2020-06-05'),
      ),
      office,
    ),
  );
  expect(new Set(then).size).toBeGreaterThanOrEqual(10);
  expect(then).toEqual(
    expect.arrayContaining(['handling', 'reviewed', 'mail_returned', 'rehandling', 'opinion_sent']),
  );
});

/** The dated lists of a record, each in the order in which it is written. */
function* listsOf(record: Proposal): Generator<readonly string[]> {
  const dates = (facts: readonly { readonly on: string }[] = []) => facts.map(({ on }) => on);
  const { routing, intake } = record;
  yield dates(routing?.proposed);
  yield dates(routing?.instructions);
  yield dates(routing?.assignments);
  yield dates(record.contacts);
  yield dates(record.urges);
  yield (record.opinions ?? []).map((opinion) => opinion.requested_on);
  for (const paper of papersOf(record)) {
    yield dates(paper.drafts);
    yield dates(paper.reviews);
    yield dates(paper.deliveries);
    yield dates('feedback' in paper ? paper.feedback : []);
    const [last] = dates(paper.reviews).slice(-1);
    yield [last ?? '', paper.signed?.on ?? '', ...dates(paper.deliveries).slice(0, 1)];
  }
  yield [intake.assigned_on, intake.received_on ?? '', record.closed?.on ?? ''];
}
