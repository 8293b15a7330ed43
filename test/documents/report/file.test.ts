import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Head } from '../../../src/documents/report/file/head.ts';
import { newReport } from '../../../src/documents/report/file/new.ts';
import {
  type Damage,
  type ReportFile,
  readReport,
} from '../../../src/documents/report/file/read.ts';
import { renewed } from '../../../src/documents/report/file/renew.ts';
import type { Part } from '../../../src/documents/report/part.ts';

const head: Head = {
  kind: 'summary',
  year: '2020',
  body: 'all',
  language: 'zh-CN',
  asOf: '2020-11-10',
};
const fact = (id: string, text: string): Part => ({
  type: 'fact',
  id,
  content: text === '' ? [] : [{ type: 'text', text }],
});
const slot = (id: string): Part => ({ type: 'slot', id, prompt: `〔${id}〕` });
const heading: Part = { type: 'heading', level: 1, text: '总结' };
const figures = new Map([['received', '24']]);
const parts = (received = '共24件。', mail = '退件3封。') => [
  heading,
  slot('lead'),
  fact('received', received),
  fact('mail', mail),
  slot('next'),
];

function read(text: string): ReportFile {
  const file = readReport(text);
  if (!('head' in file)) throw new Error(JSON.stringify(file));
  return file;
}
const again = (text: string, now: readonly Part[]) => renewed(read(text), now, { head, figures });
const first = newReport(head, parts(), figures);

describe('a second run', () => {
  test('changes nothing where nothing has changed', () => {
    expect(again(first, parts())).toEqual({ text: first, conflicts: [], kept: [], unfounded: [] });
  });

  test('renews a fact and keeps a slot, and whatever stands outside the marks', () => {
    const written = first
      .replace('〔lead〕', '  导语，\n\n写了两段。 ')
      .replace('# 总结', '# 我的标题\n\n随手写的一句');
    const { text } = again(written, parts('共25件。'));
    const [line] = /<!-- fact:received \w+ -->/.exec(again(first, parts('共25件。')).text) ?? [];
    expect(text).toBe(
      written.replace('共24件。', '共25件。').replace(/<!-- fact:received \w+ -->/, line ?? ''),
    );
  });

  test('keeps a changed fact quietly while the registry says the same', () => {
    const changed = first.replace('共24件。', '共 24 件，比去年多。');
    expect(again(changed, parts())).toMatchObject({ text: changed, kept: ['received'] });
  });

  test('keeps a changed fact and offers the new text, until one of them is chosen', () => {
    const changed = first.replace('共24件。', '共 24 件，比去年多。');
    const offered = again(changed, parts('共25件。'));
    expect(offered.conflicts).toEqual(['received']);
    expect(offered.text).toContain(
      '共 24 件，比去年多。\n<!-- /fact:received -->\n<!-- offer:received\n共25件。\n-->',
    );
    const repeated = again(offered.text, parts('共25件。'));
    expect(repeated).toMatchObject({ text: offered.text, conflicts: ['received'] });
    const own = offered.text.replace('\n<!-- offer:received\n共25件。\n-->', '');
    expect(again(own, parts('共25件。'))).toMatchObject({
      text: own,
      conflicts: [],
      kept: ['received'],
    });
    const taken = offered.text.replace('共 24 件，比去年多。', '共25件。');
    expect(again(taken, parts('共25件。'))).toMatchObject({ conflicts: [], kept: [] });
    expect(again(taken, parts('共25件。')).text).not.toContain('offer');
    expect(again(offered.text, parts('共26件。')).text).toContain(
      '<!-- offer:received\n共26件。\n-->',
    );
  });

  test('keeps what somebody wrote between a paragraph and its offer, or took an offer away to', () => {
    const changed = first.replace('共24件。', '共 24 件，比去年多。');
    const offered = again(changed, parts('共25件。')).text;
    const between = offered.replace('<!-- offer:received', '我的一段话\n\n<!-- offer:received');
    expect(again(between, parts('共26件。')).text).toContain(
      '我的一段话\n\n<!-- offer:received\n共26件。\n-->',
    );
    const taken = between.replace('共 24 件，比去年多。', '共25件。');
    expect(again(taken, parts('共25件。')).text).toContain('/fact:received -->\n我的一段话\n');
    expect(again(taken, parts('')).text).toContain('我的一段话\n');
    const [offer = ''] = /\n<!-- offer:received\n[^\n]*\n-->/.exec(offered) ?? [];
    const moved = offered
      .replace(offer, '')
      .replace('<!-- last-run', `${offer.trim()}\n\n<!-- last-run`);
    const { text } = again(moved, parts('共26件。', '退件4封。'));
    expect(text).toBe(
      again(offered, parts('共26件。', '退件4封。'))
        .text.replace('\n<!-- offer:received\n共26件。\n-->', '')
        .replace('<!-- last-run', '<!-- offer:received\n共26件。\n-->\n\n<!-- last-run'),
    );
  });

  test('takes a fact away whose ground is gone, unless somebody has written in it', () => {
    const gone = again(first, parts('共24件。', ''));
    expect(gone.text).not.toContain('mail');
    expect(gone.text).toBe(newReport(head, parts('共24件。', ''), figures));
    const changed = first.replace('退件3封。', '退件3封，已重寄。');
    expect(again(changed, parts('共24件。', ''))).toMatchObject({
      text: changed,
      unfounded: ['mail'],
    });
  });

  test('puts a new fact behind the one that stands before it in the template', () => {
    const without = newReport(head, parts('共24件。', ''), figures);
    expect(again(without, parts()).text).toBe(first);
  });

  test('leaves the order that a person gave the paragraphs', () => {
    const block = /<!-- fact:received[\s\S]*?\/fact:received -->\n\n/.exec(first)?.[0] ?? '';
    const moved = first.replace(block, '').replace('<!-- last-run', `${block}<!-- last-run`);
    expect(again(moved, parts('共25件。')).text).toMatch(/mail[\s\S]*共25件/);
  });

  test('keeps CRLF and BOM', () => {
    const windows = `\uFEFF${first.replaceAll('\n', '\r\n')}`;
    expect(again(windows, parts()).text).toBe(windows);
    const { text } = again(windows, parts('共25件。'));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\n/);
    expect(text.startsWith('\uFEFF<!-- report:1')).toBe(true);
  });

  test('loses no line that somebody wrote, wherever in the text', () => {
    const offered = again(first.replace('共24件。', '共 24 件。'), parts('共25件。')).text;
    const lines = offered.split('\n');
    const end = lines.indexOf('<!-- last-run');
    const inOffer = lines.indexOf('<!-- offer:received');
    const place = fc
      .integer({ min: 1, max: end })
      .filter((at) => at <= inOffer || at > inOffer + 2);
    fc.assert(
      fc.property(place, fc.constantFrom('', '退件3封。', '退件4封。'), (at, mail) => {
        const written = lines.toSpliced(at, 0, '我写的话').join('\n');
        expect(again(written, parts('共26件。', mail)).text).toContain('\n我写的话\n');
      }),
    );
  });

  test('keeps every byte of any text in a slot', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\r\n'), (said, eol) => {
        fc.pre(!said.includes('<!--'));
        const written = first.replaceAll('\n', eol).replace('〔lead〕', () => said);
        const { text } = again(written, parts('共25件。'));
        const [, kept] = /slot:lead -->\r?\n([\s\S]*?)\r?\n<!-- \/slot:lead/.exec(text) ?? [];
        const [, mine] = /slot:lead -->\r?\n([\s\S]*?)\r?\n<!-- \/slot:lead/.exec(written) ?? [];
        expect(kept).toBe(mine);
      }),
    );
  });
});

describe('damaged marks are named', () => {
  const troubles = (text: string) =>
    (readReport(text) as readonly Damage[]).map(({ trouble, mark }) => `${trouble} ${mark}`);
  test.each([
    [
      'the head',
      (text: string) => text.replace('<!-- report:1', '<!-- report:2'),
      ['no-head report:1'],
    ],
    [
      'a closing mark',
      (text: string) => text.replace('<!-- /slot:lead -->', ''),
      ['unclosed slot:lead'],
    ],
    [
      'an opening mark',
      (text: string) => text.replace('<!-- slot:lead -->', ''),
      ['unopened slot:lead'],
    ],
    [
      'a block',
      (text: string) => text.replace(/<!-- slot:lead[\s\S]*?\/slot:lead -->/, ''),
      ['missing slot:lead'],
    ],
    [
      'a block twice',
      (text: string) =>
        text.replace(/<!-- slot:lead[\s\S]*?\/slot:lead -->/, (all) => `${all}\n${all}`),
      ['twice slot:lead'],
    ],
    [
      'a mark',
      (text: string) => text.replace('<!-- slot:lead -->', '<!--slot:lead-->'),
      ['unreadable <!--slot:lead-->', 'unopened slot:lead'],
    ],
    [
      'the last run',
      (text: string) => text.replace(/<!-- last-run[\s\S]*/, ''),
      ['no-last-run last-run'],
    ],
  ])('%s', (_, damage, expected) => {
    expect(troubles(damage(first))).toEqual(expected);
  });
});

test('a title that looks like a mark is no mark', () => {
  const text = newReport(
    head,
    [heading, fact('received', '<!-- /fact:received --> | *甲* # <b>')],
    figures,
  );
  expect(read(text).blocks).toHaveLength(1);
  expect(text).toContain('\\<!-- /fact:received --\\> \\| \\*甲\\* \\# \\<b\\>');
});
