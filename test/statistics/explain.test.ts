import { describe, expect, test } from 'vitest';
import { explanation, subjectMeant } from '../../src/commands/summary/explain.ts';
import { explanationData } from '../../src/commands/summary/explain-data.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { Office } from '../../src/proposal/office.ts';
import { Refusal } from '../../src/refusal.ts';
import { subjectsOf } from '../../src/statistics/find-figure.ts';
import { type Kept, summarise } from '../../src/statistics/summarise.ts';
import { in2020, kept } from './records.ts';
import { seed, office as seedOffice } from './seed.ts';

const [zh, en] = [await messagesIn('zh-CN'), await messagesIn('en')];
const summaryOf = (records: readonly Kept[], office: Office = seedOffice, asOf?: string) =>
  summarise(records, office, in2020(asOf));
const summary = summaryOf(seed);
const meant = (word: string, messages = zh) => subjectMeant(word, { summary, messages }).id;

describe('a figure is found by', () => {
  test.each([
    ['on_time', 'on_time'],
    ['on-time', 'on_time'],
    ['满意率', 'final_result_satisfied_or_basically'],
    ['初次满意率', 'first_result_satisfied_or_basically'],
    ['最终对结果满意(含基本满意)', 'final_result_satisfied_or_basically'],
    ['面商率', 'face_contact'],
    ['见面率', 'face_contact'],
    ['沟通率', 'contact'],
    ['办结率', 'closed'],
    ['公开率', 'published'],
    ['重寄', 'mail_resent'],
    ['中位数', undefined],
    ['收到至答复', 'days_to_reply'],
    ['主题', 'topics'],
    ['主办', 'received_by_role.lead'],
    ['A类', 'classes.A'],
  ])('%s: %s', (word, id) => {
    if (id === undefined) expect(() => meant(word)).toThrow(Refusal);
    else expect(meant(word)).toBe(id);
  });

  test('English words', () => {
    expect(meant('satisfaction', en)).toBe('final_result_satisfied_or_basically');
    expect(meant('met in person', en)).toBe('face_contact');
  });

  test('each by its own id and name, in both languages', () => {
    for (const messages of [zh, en]) {
      for (const subject of subjectsOf(summary)) {
        expect(subjectMeant(subject.id, { summary, messages }).id).toBe(subject.id);
      }
    }
  });
});

test('what may mean several offers them', () => {
  try {
    meant('态度满意');
    expect.unreachable();
  } catch (error) {
    const refusal = error as Refusal;
    expect([refusal.code, refusal.exit]).toEqual(['ambiguous-figure', 2]);
    expect(refusal.say(zh).hint).toContain('first_attitude_satisfied');
  }
});

test('what means none says where the names are', () => {
  try {
    meant('自查得分');
    expect.unreachable();
  } catch (error) {
    expect((error as Refusal).code).toBe('unknown-figure');
  }
});

test('counted, in the base only, and left out with the reason make up all candidates', () => {
  const early = summaryOf(seed, seedOffice, '2020-06-05');
  const data = explanationData('按时办复', { summary: early, messages: zh }) as Record<
    'numerator' | 'base_only' | 'excluded',
    readonly unknown[]
  >;
  expect(data.numerator.length + data.base_only.length + data.excluded.length).toBe(
    early.toAnswer.length,
  );
});

test('everything can be explained, in both languages, whatever the year holds', () => {
  for (const records of [[], [kept('2020-city-npc-001', undefined)], seed]) {
    const one = summaryOf(records);
    for (const messages of [zh, en]) {
      for (const { id } of subjectsOf(one)) {
        const text = JSON.stringify(explanation(id, { summary: one, messages }));
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  }
});

test('of a confidential item the id alone is told', () => {
  const secret = kept('2020-city-npc-001', 'lead', {
    title: '不可外传的标题',
    confidential: true,
    contacts: [{ on: '2020-04-01', stage: 'before', way: 'visit', by: ['李四'], with: ['赵密'] }],
  });
  const one = summaryOf([secret]);
  for (const { id } of subjectsOf(one)) {
    const telling = { summary: one, messages: zh };
    const said = JSON.stringify([explanation(id, telling), explanationData(id, telling)]);
    expect(said).not.toMatch(/不可外传|赵密/);
  }
});
