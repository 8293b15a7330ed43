import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../src/checks/history/index.ts';
import { factsOf } from '../../src/commands/correct/facts.ts';
import { writtenField } from '../../src/proposal/field-path.ts';
import { recordPath } from '../../src/proposal/identity.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { movedFields } from '../../src/proposal/struck.ts';
import { told } from '../../src/proposal/told.ts';
import type { Path } from '../../src/registry/edit/edit.ts';
import { proposalSchema } from '../../src/registry/proposal-schema.ts';
import { read } from '../docs/documents.ts';
import { entriesOf, everything, samples, typedAs } from '../support/everything.ts';

/** What history finds between two states of one record. */
function found(before: Proposal, now: Proposal) {
  const of = (record: Proposal) => ({ id: record.id, path: recordPath(record.id), record });
  return checkHistory({ before: [of(before)], now: [of(now)], paths: new Set() });
}

type Tree = Record<string | number, unknown>;

/** A copy with something else at a place; without a value the place is gone. */
function changed(record: Proposal, path: Path, value?: unknown): Proposal {
  const copy = structuredClone(record) as unknown as Tree;
  const last = path.at(-1) as string | number;
  const parent = path.slice(0, -1).reduce((one, key) => one[key] as Tree, copy);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy as unknown as Proposal;
}

/** A copy in which a correction tells of the change, as `correct` writes it. */
function corrected(record: Proposal, path: Path, value?: unknown): Proposal {
  const before = path.reduce<unknown>((one, key) => (one as Tree)[key], record);
  const after = changed(record, path, value);
  const known = (record.corrections ?? []).map((one, rank) => ({
    ...one,
    field: (value === undefined && movedFields(record.corrections, path).get(rank)) || one.field,
  }));
  const correction = {
    on: '2020-06-30',
    field: writtenField(path),
    before: told(before),
    ...(value !== undefined && { after: told(value) }),
    reason: '录入有误',
  };
  return { ...after, corrections: [...known, correction] };
}

const pattern = (path: Path) =>
  path
    .map((key) => (typeof key === 'number' ? '*' : key))
    .join('.')
    .replace(/^asks\.\*$/, 'asks')
    .replace(/(answers|adopted)\.\*$/, '$1');

/** The same record before any paper was signed. */
const unsigned: Proposal = {
  ...everything,
  replies: (everything.replies ?? []).map(({ signed: _, ...reply }) => reply),
  own_opinions: (everything.own_opinions ?? []).map(({ signed: _, ...paper }) => paper),
};

/** Facts that say something else, or nothing, than they did. */
const states = { 'once signed': everything, 'before anything is signed': unsigned } as const;

/** The fields that docs/gate.md names as free, each with whether only until a paper is signed. */
const documented = new Map(
  [...read('docs/gate.md').matchAll(/^\| `([a-z_.*]+)`(（签发之前[^）]*）)? *\|/gm)].map(
    ([, field = '', until]) => [field, until === undefined] as const,
  ),
);

describe.each(Object.entries(states))('%s', (state, record) => {
  const facts = factsOf(record, proposalSchema).filter(({ value }) => value !== undefined);
  const free = [...documented].filter(([, always]) => always || record === unsigned);
  const isFree = (path: Path) => free.some(([field]) => field === pattern(path));

  it('knows every fact', () => {
    expect(facts.length).toBeGreaterThan(240);
    expect(state).toBeDefined();
  });

  it.each(facts.map(({ field, path, type }) => [field, path, type] as const))(
    '%s is kept, or free for a reason that is told',
    (_, path, type) => {
      const right = typedAs(type, samples(type, path)[1]);
      const other = found(record, changed(record, path, right));
      expect(other.map(({ severity }) => severity)).toEqual(isFree(path) ? [] : ['error']);
      const gone = found(record, changed(record, path));
      expect(gone.map(({ code }) => code)).toEqual(isFree(path) ? [] : [expect.any(String)]);
      expect(found(record, corrected(record, path, right))).toEqual([]);
      expect(found(record, corrected(record, path))).toEqual([]);
      // A correction of something else is no trace.
      const elsewhere = corrected(changed(record, path, right), ['meeting'], '市二十届一次会议');
      if (path[0] !== 'meeting') expect(found(record, elsewhere)).toEqual(other);
    },
  );

  const entries = [...entriesOf(record)].filter(([top]) => top !== 'corrections');

  it.each(entries.map((path) => [path.join('.'), path] as const))(
    '%s does not vanish without a trace',
    (_, path) => {
      const gone = changed(record, path);
      expect(found(record, gone)).toHaveLength(1);
      if (path[0] !== 'overrides') expect(found(record, corrected(record, path))).toEqual([]);
      // One that was put right first, and struck out then.
      const keys = ['on', 'requested_on', 'round', 'name'];
      const day = factsOf(record, proposalSchema).find(
        ({ path: one }) =>
          one.length === path.length + 1 &&
          path.every((key, at) => key === one[at]) &&
          keys.includes(String(one.at(-1))),
      );
      if (day === undefined || path[0] === 'overrides') return;
      const right = typedAs(day.type, samples(day.type, day.path)[1]);
      const twice = corrected(corrected(record, day.path, right), path);
      expect(found(record, twice)).toEqual([]);
    },
  );

  it('a correction that struck out one entry excuses no other', () => {
    const contacts = (record.contacts ?? []).map((one, at) => ({
      ...one,
      on: `2020-06-0${at + 1}`,
    }));
    const two = { ...record, contacts };
    const both = changed(corrected(two, ['contacts', 0]), ['contacts', 0]);
    expect(found(two, both as Proposal).map(({ code }) => code)).toEqual(['event-rewritten']);
  });
});

it('reads which fields are free from the document', () => {
  expect(documented.size).toBeGreaterThan(5);
});

describe('personal data', () => {
  const view = '请致电 13800001234，家住城关镇和平路，同意办理';
  const talk = { on: '2020-04-01', stage: 'before', way: 'phone', by: ['李四'] } as const;
  const saying = (text: string | undefined) =>
    ({ ...everything, contacts: [{ ...talk, ...(text && { view: text }) }] }) as Proposal;

  const redacted = (before: string, after: string | undefined) =>
    found(saying(before), saying(after)).map(({ code }) => code);

  it.each([
    ['taken out of a text', view, '请致电，同意办理'],
    ['taken out with what leads to it', view, '同意办理'],
    ['masked', view, '请致电 138****1234，同意办理'],
    ['masked with other signs', view, '请致电（…），家住城关镇***，同意办理'],
    ['an address up to its street', '家住兰山区北园路3号，同意', '家住兰山区***，同意'],
    ['a house', '寄到北园路3号2号楼3单元502室，同意', '寄到某某，同意'],
    ['a number with its name', '不同意，联系电话：13800001234。', '不同意。'],
    ['a number in brackets', '李四（0539-8312345）不同意', '李四不同意'],
    ['an identity number', '身份证110101199003070310，不同意', '不同意'],
    ['two numbers', '先打13800001234，再打13900001234，不同意', '先打，再打，不同意'],
    ['the whole text, if it says nothing else', '电话13800001234', undefined],
  ])('may be taken out without a trace: %s', (_, before, after) => {
    expect(redacted(before, after)).toEqual([]);
  });

  it.each([
    ['another text in its place', view, '请致电，不同意办理'],
    ['only a part of it', view, '请致电 13800001234，同意办理'],
    ['all that stood beside it', view, undefined],
    ['a judgement turned round', '对答复不满意，电话13912345678', '对答复满意'],
    ['a judgement turned round after it', '电话13912345678，对答复不满意', '电话，对答复满意'],
    [
      'a view turned round',
      '不同意答复稿，第三条没有回应，请打13812345678面谈',
      '同意答复稿，第三条有回应',
    ],
    ['a judgement behind an address', '家住兰山区北园路3号不同意', '家住兰山区北园路3号同意'],
    ['a judgement before an address', '不同意寄北园路3号2号楼3单元502室', '同意寄***'],
    ['a judgement run into an address', '住址：某村不同意', '住址：同意'],
    ['a number beside that is none of a person', '电话13912345678，占236份', '电话，占23份'],
  ])('is no pretext: %s', (_, before, after) => {
    expect(redacted(before, after)).toEqual(['event-rewritten']);
  });

  it('may be taken out of a correction as well', () => {
    const told = { on: '2020-04-02', field: 'contacts.0.view', after: '同意', reason: '含电话' };
    const before = { ...saying('同意'), corrections: [{ ...told, before: view }] } as Proposal;
    const after = { ...before, corrections: [{ ...told, before: '同意办理' }] };
    expect(found(before, after as Proposal)).toEqual([]);
  });
});
