import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type GeneratedFile, generateRegistry } from '../../bench/generate.ts';
import { checkMeaning } from '../../src/checks/meaning.ts';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { idOf, recordPath } from '../../src/proposal/identity.ts';
import { permissionFor } from '../../src/proposal/permission.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { stepsTaken } from '../../src/proposal/replay.ts';
import type { Request } from '../../src/proposal/requests.ts';
import { statuses, statusOf } from '../../src/proposal/status.ts';
import { type Kinds, valid } from '../valid.ts';

const files = generateRegistry({ seed: 7, items: 600 });

const kindOf = ({ path }: GeneratedFile): keyof Kinds =>
  path === 'registry.yaml' ? 'registry' : path.startsWith('people/') ? 'person' : 'proposal';
const proposalsOf = (some: readonly GeneratedFile[]) =>
  some.filter((file) => kindOf(file) === 'proposal').map(({ text }) => valid('proposal', text));

const office = valid('registry', files.find((file) => kindOf(file) === 'registry')?.text ?? '');
const records = proposalsOf(files);

test('as many items as asked for, every file valid and under its own name', () => {
  expect(records).toHaveLength(600);
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  for (const file of files) {
    const value = valid(kindOf(file), file.text);
    if ('id' in value) expect(file.path).toBe(recordPath(value.id));
    else if ('name' in value) expect(file.path).toBe(`people/${value.name}.yaml`);
  }
  for (const { id, level, kind, number } of records) {
    if (number === undefined) expect(id).toMatch(/-p-[0-9a-f]{8}$/);
    else expect(id).toBe(idOf({ year: id.slice(0, 4), level, kind, number }));
  }
});

test('the same recipe gives the same bytes, another seed others', () => {
  const digest = (seed: number) =>
    createHash('sha256')
      .update(JSON.stringify(generateRegistry({ seed, items: 50 })))
      .digest('hex');
  expect(digest(7)).toBe(digest(7));
  expect(digest(7)).not.toBe(digest(8));
});

test('items stand at every stage, already in a small registry', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const small = proposalsOf(generateRegistry({ seed, items: statuses.length, years: [2020] }));
    expect(new Set(small.map((record) => statusOf(record, office)))).toEqual(new Set(statuses));
  }
});

test('every step of every item was legal on its day, or its gate was overridden on record', () => {
  const refused = records.flatMap((record) =>
    stepsTaken(record)
      .map(({ step, on, before }) => ({ step, on, answer: permissionFor(step, before, office) }))
      .filter(({ step, answer }) => {
        if (answer.verdict !== 'closed_gates') return answer.verdict !== 'allowed';
        return answer.closed.some(
          ({ gate }) => !record.overrides?.some((one) => one.step === step && one.gate === gate),
        );
      })
      .map((refusal) => ({ id: record.id, ...refusal })),
  );
  expect(refused).toEqual([]);
});

const calendar = await loadCalendar();

test('the checks of meaning find nothing wrong', () => {
  const remarks = checkMeaning({
    items: records.map((record) => ({ id: record.id, path: recordPath(record.id), record })),
    office,
    people: files
      .filter((file) => kindOf(file) === 'person')
      .map(({ path, text }) => ({ id: path.slice(7, -5), path, data: valid('person', text) })),
    years: [],
    calendar,
    today: '2022-12-31',
    complete: true,
  });
  // Addresses that are only an employer's name, and codes and phones that nobody has, belong to the recipe.
  const meant = [
    'role-unstated',
    'overdue-unextended',
    'address-only-name',
    'postcode-implausible',
    'phone-implausible',
  ];
  expect(remarks.filter(({ code }) => !meant.includes(code))).toEqual([]);
});

const asked =
  (kind: Request['kind'], result: NonNullable<Request['decision']>['result']) =>
  ({ requests = [] }: Proposal) =>
    requests.some((request) => request.kind === kind && request.decision?.result === result);

const promised =
  (kept: boolean) =>
  ({ followups = [] }: Proposal) =>
    followups.some(({ checks }) => checks?.at(-1)?.done === kept);

describe('what a bureau meets with is there', () => {
  const replies = records.flatMap((record) => record.replies ?? []);
  const has: Readonly<Record<string, (record: Proposal) => boolean | undefined>> = {
    'a reference item': ({ intake }) => intake.role === 'reference',
    'a co-handled item': ({ own_opinions }) => own_opinions !== undefined,
    'an item without role': ({ intake }) => intake.role === undefined,
    'an intersession item': ({ origin }) => origin === 'intersession',
    'an item without number': ({ number }) => number === undefined,
    'twelve co-signers': ({ proposers }) => proposers.length === 13,
    'a collective proposer': ({ proposer_type }) => proposer_type === 'party',
    'a title of more than 40 characters': ({ title }) => title.length > 40,
    'an overridden gate': ({ overrides }) => overrides !== undefined,
    'an urge': ({ urges }) => urges !== undefined,
    'a thin opinion': ({ opinions }) => opinions?.some(({ adequate }) => adequate === false),
    'a handler who was replaced': ({ routing }) =>
      (routing?.assignments?.filter(({ role }) => role === 'lead').length ?? 0) > 1,
    'a return that was refused': asked('return', 'refused'),
    'a return that was agreed to': asked('return', 'agreed'),
    'units added': asked('addition', 'agreed'),
    'an extension granted, and the proposer told': ({ requests }) =>
      requests?.some(({ kind, told }) => kind === 'extension' && told !== undefined),
    'an extension refused': asked('extension', 'refused'),
    'a question answered': asked('question', 'answered'),
    'a change of our role': ({ role_changes }) => role_changes !== undefined,
    'items handled together': ({ joined }) => joined !== undefined,
    'an item withdrawn': ({ withdrawn }) => withdrawn !== undefined,
    'a file with its papers': ({ archived }) => archived?.papers !== undefined,
    'a promise kept': promised(true),
    'a promise not kept': promised(false),
    'a promise nobody looked at': ({ followups }) =>
      followups?.some(({ checks }) => checks === undefined),
    'a class that changed': ({ class_changes }) => class_changes !== undefined,
    copies: ({ replies }) => replies?.some(({ copies }) => copies !== undefined),
    'a correction': ({ corrections }) => corrections !== undefined,
    'an item the government answers': ({ intake }) => intake.reply_by === 'government',
    'a confidential item': ({ confidential }) => confidential,
    'a batch': ({ intake }) => intake.batch !== undefined,
    'a third round': ({ replies }) => replies?.some(({ round }) => round === 3),
  };

  test.each(Object.entries(has))('%s', (_, is) => expect(records.some(is)).toBe(true));

  test('letters that came back, drafts sent back', () => {
    const returned = replies.flatMap((reply) => reply.deliveries ?? []).filter((d) => d.returned);
    expect(returned.length).toBeGreaterThan(5);
    const refused = replies.flatMap((reply) => reply.reviews ?? []).filter((r) => !r.passed);
    expect(refused.length).toBeGreaterThan(5);
  });

  test('document numbers run through, in the order of signing', () => {
    const byPrefix = new Map<string, { readonly n: number; readonly on: string }[]>();
    for (const record of records) {
      for (const { document_no = '', signed } of [
        ...(record.own_opinions ?? []),
        ...(record.replies ?? []),
      ]) {
        if (!signed) continue;
        const [, prefix = '', n = ''] = /^(.*〕)(\d+)号$/.exec(document_no) ?? expect.fail();
        const numbers = byPrefix.get(prefix) ?? [];
        byPrefix.set(prefix, [...numbers, { n: Number(n), on: signed.on }]);
      }
    }
    for (const numbers of byPrefix.values()) {
      const sorted = numbers.toSorted((a, b) => a.n - b.n);
      expect(sorted.map(({ n }) => n)).toEqual(sorted.map((_, index) => index + 1));
      expect(sorted.map(({ on }) => on)).toEqual(sorted.map(({ on }) => on).sort());
    }
  });
});
