import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { canonical } from '../../../src/registry/edit/canonical.ts';
import { keyOrder, orderOf } from '../../../src/registry/edit/key-order.ts';
import { text } from './arbitrary.ts';

const order = await orderOf('proposal');
const schemaComment = '# yaml-language-server: $schema=../../schemas/proposal.schema.json';

test('a new file has a fixed order, one fact a line and a blank line around each section', () => {
  const data = {
    closed: { on: '2020-06-05' },
    urges: [],
    note: undefined,
    proposers: [{ person: 'zhang-san', lead: true, name: '张三' }, { name: '李四' }],
    asks: ['扩大见习基地规模', '第一行\n第二行'],
    key: false,
    topics: ['就业创业', '社会保险'],
    title: '关于加强高校毕业生就业创业服务的建议',
    number: '12',
    id: '2020-city-npc-012',
    kind: 'suggestion',
    replies: [
      {
        drafts: [{ by: '李四', on: '2020-05-06', answers: ['一', '二'] }],
        round: 1,
        signed: { by: '王局长', on: '2020-05-18' },
      },
    ],
    intake: { co_units: ['市财政局'], assigned_on: '2020-03-10' },
    自定: { b: '1', a: '045000' },
  };
  expect(canonical(data, order, { schemaComment })).toBe(`${schemaComment}
id: 2020-city-npc-012
kind: suggestion
number: "12"
title: 关于加强高校毕业生就业创业服务的建议
topics: [就业创业, 社会保险]
key: false
asks:
  - 扩大见习基地规模
  - |-
    第一行
    第二行

proposers:
  - name: 张三
    lead: true
    person: zhang-san
  - name: 李四

intake:
  assigned_on: 2020-03-10
  co_units: [市财政局]

replies:
  - round: 1
    drafts:
      - on: 2020-05-06
        by: 李四
        answers:
          - 一
          - 二
    signed:
      on: 2020-05-18
      by: 王局长

closed:
  on: 2020-06-05

自定:
  b: "1"
  a: "045000"
`);
});

test('a list of names too long for one line is written one below the other', () => {
  const units = Array.from({ length: 7 }, (_, n) => `第${n}个单位的全称`);
  expect(canonical({ topics: units }, order)).toBe(
    `topics:\n${units.map((unit) => `  - ${unit}\n`).join('')}`,
  );
});

describe('what is written is read back as the same text', () => {
  const reread = (data: Record<string, unknown>, source: string) => {
    expect(parse(source, { schema: 'failsafe' })).toEqual(data);
    // No reader may take a text for anything else.
    expect(parse(source, { schema: 'core' })).toEqual(data);
    expect(source).not.toMatch(/[ \t]\n|\r/);
    // Two blank lines stand only within a text that has them.
    if (!JSON.stringify(data).includes(String.raw`\n\n\n`)) expect(source).not.toMatch(/\n\n\n/);
  };

  test('in block and flow style, in every position', () => {
    fc.assert(
      fc.property(text, text, fc.array(text, { minLength: 1, maxLength: 3 }), (one, two, list) => {
        const data = {
          title: one,
          topics: list,
          asks: list,
          intake: { note: two },
          urges: [{ to: one, by: { x: two } }],
        };
        reread(data, canonical(data, order, { schemaComment }));
      }),
      { numRuns: 1000 },
    );
  });

  test('for readers of YAML 1.1 as well, but for plain dates', () => {
    fc.assert(
      fc.property(
        text.filter((one) => !/^\d{4}-\d\d-\d\d$/.test(one)),
        (one) => {
          const source = canonical({ title: one, topics: [one] }, order);
          expect(parse(source, { schema: 'yaml-1.1' })).toEqual({ title: one, topics: [one] });
        },
      ),
      { numRuns: 1000 },
    );
    const lookalikes = ['2020-03-10 10:00:00', '1:30', '1e3', '+.inf', '0b1', '0777', 'YES', 'Off'];
    for (const title of lookalikes) {
      expect(parse(canonical({ title }, order), { schema: 'yaml-1.1' })).toEqual({ title });
    }
  });

  test('as keys', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          text.filter((key) => key !== '__proto__' && key.length < 500),
          { minLength: 1 },
        ),
        (keys) => {
          const data = Object.fromEntries(keys.map((key) => [key, { [key]: 'x' }]));
          expect(parse(canonical(data, order), { schema: 'failsafe' })).toEqual(data);
        },
      ),
    );
  });
});

describe('what looks like something else is quoted', () => {
  test.each([
    '',
    '~',
    'null',
    'yes',
    'No',
    'ON',
    'true',
    'y',
    '12',
    '045000',
    '-1',
    '+86',
    '1e3',
    '0x1F',
    '0o7',
    '0b1',
    '1_000',
    '12:30',
    '.5',
    '.inf',
    '.NaN',
    '2020-03-10 10:00',
    ' a',
    'a ',
    'a: b',
    'a:',
    'a #b',
    '# a',
    '- a',
    '-',
    '? a',
    '[a',
    '{a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    "'a",
    '"a',
    '%a',
    '@a',
    '`a',
    '...',
    '---',
    '=',
    '<<',
    'a\tb',
    'a\u0085b',
    'a\u2028b',
    '\uFEFFa',
    '\ud800',
    'a\u202eb',
    '\u3000a',
  ])('%j', (value) => {
    const source = canonical({ title: value }, order);
    expect(source).toMatch(/^title: "[^\t\u0080-\u009f\u2028\ufeff\ud800\u202e]*"\n$/);
    expect(parse(source)).toEqual({ title: value });
  });

  test.each([
    '2020-03-10',
    '2020-city-npc-012',
    '0571-88886666',
    '临人社建字〔2020〕3号',
    'a:b',
    'a#b',
    'a, b',
    "it's",
    'http://x/y?z=1',
    '$1 $& 👨‍👩‍👧',
  ])('and %j is not', (value) =>
    expect(canonical({ title: value }, order)).toBe(`title: ${value}\n`),
  );
});

describe('the order of keys is read from the schema', () => {
  test('through items, references and allOf', () => {
    expect(order.keys(['replies', 0, 'deliveries', 3]).slice(0, 3)).toEqual(['to', 'way', 'on']);
    expect(order.keys(['replies', 0, 'signed'])).toEqual(['on', 'by']);
    expect(order.keys(['nowhere', 1, 'x'])).toEqual([]);
    expect(order.keys(['constructor'])).toEqual([]);
    expect(order.namesAt(['contacts', 0, 'by'])).toBe(true);
    expect(order.namesAt(['asks'])).toBe(false);
  });

  test('and a reference to nothing is our bug', () => {
    const broken = keyOrder({ properties: { a: { $ref: '#/definitions/b' } } });
    expect(() => broken.keys(['a'])).toThrow('does not define');
  });
});
