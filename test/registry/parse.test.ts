import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { sentenceOf } from '../../src/messages/finding-words.ts';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import { parse } from '../../src/registry/parse.ts';
import { record } from './temporary.ts';

const ID = '2020-city-npc-012';
const PATH = `proposals/2020/${ID}.yaml`;
const good = record(ID);

function brief(input: string | Uint8Array, kind: 'proposal' | 'person' | 'registry' = 'proposal') {
  const path = kind === 'proposal' ? PATH : 'people/张三.yaml';
  const parsed = parse(input, path, kind);
  const findings = 'findings' in parsed ? parsed.findings : parsed.warnings;
  for (const finding of findings)
    for (const messages of [zhCN, en]) {
      const { text, hint } = sentenceOf(finding, messages);
      expect(text, finding.code).not.toBe(finding.code);
      expect(`${text} ${hint}`).not.toContain('undefined');
    }
  return findings.map(
    ({ code, place, pointer }) =>
      `${code} ${place?.line}:${place?.column}${pointer === undefined ? '' : ` ${pointer}`}`,
  );
}

function args(input: string) {
  const parsed = parse(input, PATH, 'proposal');
  return ('findings' in parsed ? parsed.findings : parsed.warnings).map((each) => each.args);
}

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

const swap = (from: string, to: string): string => {
  expect(good).toContain(from);
  return good.replace(from, () => to);
};

describe('a file that is in order', () => {
  it('is read with every scalar as text, but for what the schema calls otherwise', () => {
    const parsed = parse(
      `${good}replies:\n  - round: 2\n    document_no: 045000\n`,
      PATH,
      'proposal',
    );
    if ('findings' in parsed) throw new Error(JSON.stringify(parsed.findings));
    expect(parsed.data.proposers).toEqual([{ name: '张三', lead: true }]);
    expect(parsed.data.replies).toEqual([{ round: 2, document_no: '045000' }]);
    expect(parsed.warnings).toEqual([]);
  });

  it('keeps its BOM and line ends in the source', () => {
    const text = `\uFEFF${good.replaceAll('\n', '\r\n')}`;
    for (const input of [text, Buffer.from(text)]) {
      const parsed = parse(input, PATH, 'proposal');
      expect('source' in parsed && parsed.source).toBe(text);
    }
  });

  it('may have a comment, a document start and a schema line', () => {
    expect(brief(`# 说明\n---\n${good}`)).toEqual([]);
  });

  it('may use an alias', () => {
    expect(brief(`${swap('张三', '&a 张三')}  received_on: 2020-03-11\nnote: *a\n`)).toEqual([]);
  });
});

describe('bytes that are no text', () => {
  it.each([
    ['utf16-file 1:1', utf16(good)],
    ['utf16-file 1:1', Buffer.from(good, 'utf16le')],
    ['nul-byte 4:10', Buffer.from(swap('关于', '关于\0'))],
    ['not-utf8 2:7', Buffer.from([...Buffer.from('id: x\nnote: '), 0xbd, 0xa8, 0xd2, 0xe9, 0x0a])],
    ['not-utf8 2:3', Buffer.from([...Buffer.from('id: x\n建议'), 0xff])],
    ['not-utf8 1:3', Buffer.from([...Buffer.from('\uFEFFab'), 0xff])],
  ])('%s', (expected, input) => {
    expect(brief(input)).toEqual([expected]);
  });
});

describe('YAML that cannot be read', () => {
  it.each([
    ['empty-file 1:1', ''],
    ['empty-file 1:1', '# 只有说明\n'],
    ['empty-file 1:1', '---\n'],
    ['duplicate-key 12:1', `${good}level: city\n`],
    ['tab-indent 7:1', swap('  - name', '\t- name')],
    ['full-width-colon 4:6', swap('title: ', 'title：')],
    ['full-width-colon 7:9', swap('name: ', 'name：')],
    ['missing-space 4:6', swap('title: ', 'title:')],
    ['wide-blank 2:6', swap('kind: ', 'kind:　')],
    ['wide-blank 4:7', swap('title: ', 'title:\u00a0')],
    ['several-documents 12:1', `${good}---\nid: x\n`],
    ['yaml-syntax 4:8', swap('title: 关于', 'title: "关于')],
    ['yaml-syntax 4:8', swap('title: 关于', 'title: 关于: ')],
    ['yaml-syntax 4:8', swap('title: 关于', 'title: @关于')],
    ['yaml-syntax 12:1', `${good} x: 1\n`],
    ['bad-alias 4:8', swap('title: 关于', 'title: *x #')],
    ['bad-alias 12:14', `${good}note: &x {a: *x}\n`],
    ['full-width-colon 1:1 ', 'id：x\n'],
    ['wrong-type 1:1 ', '- a\n'],
    ['wrong-type 1:1 ', 'a\n'],
  ])('%s', (expected, input) => {
    expect(brief(input)).toEqual([expected]);
  });

  it('does not unfold an alias bomb', () => {
    const list = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of)}]\n`;
    const bomb = list('a', 'x') + list('b', '*a') + list('c', '*b') + list('d', '*c');
    expect(brief(bomb)).toEqual(['too-many-aliases 2:8']);
  });

  it('keeps every byte of a key called __proto__ out of the prototype', () => {
    expect(brief(`${good}__proto__: {lead: true}\n`)).toEqual(['unknown-key 12:1 /__proto__']);
  });
});

describe('merge conflicts', () => {
  const conflict =
    '<<<<<<< HEAD\ntitle: 甲\n||||||| 1a2b\ntitle: 丙\n=======\ntitle: 乙\n>>>>>>> x\n';

  it('are named before any YAML error, one finding each', () => {
    expect(brief(conflict + good + conflict)).toEqual([
      'merge-conflict 1:1',
      'merge-conflict 19:1',
    ]);
  });

  it.each(['=======\n', '>>>>>>> feature\n', '||||||| base\r\n'])(
    'are seen by one marker left: %j',
    (mark) => {
      expect(brief(good + mark)).toEqual(['merge-conflict 12:1']);
    },
  );

  it('are not seen in indented text or comments', () => {
    expect(brief(`${good}note: |\n  =======\n  <<<<<<< x\n# =======\n`)).toEqual([]);
  });
});

describe('values that are not what the schema asks', () => {
  it.each([
    [['unknown-key 12:1 /foo', 'unknown-key 13:1 /bar'], `${good}foo: 1\nbar: 2\n`],
    [['missing-key 1:1 /title'], good.replace(/^title.*\n/m, '')],
    [['missing-key 10:1 /intake/assigned_on'], swap('  assigned_on: 2020-03-10', '  role: lead')],
    [['missing-key 7:5 /proposers/0/name'], swap('  - name: 张三\n    lead', '  - lead')],
    [['missing-key 4:1 /title'], swap('title', 'tilte')],
    [['not-a-date 11:16 /intake/assigned_on'], swap('2020-03-10', '2020-09-31')],
    [['not-a-date 11:16 /intake/assigned_on'], swap('2020-03-10', '2021-02-29')],
    [['not-allowed 3:8 /level'], swap('city\ntitle', 'ctiy\ntitle')],
    [['not-allowed 12:9 /intake/role'], `${good}  role: 主办\n`],
    [['wrong-type 8:11 /proposers/0/lead'], swap('true', 'yes')],
    [['wrong-type 6:1 /proposers'], swap('\n  - name: 张三\n    lead: true', ' 张三')].map(
      (v, i) => (i ? v : ['wrong-type 6:12 /proposers']),
    ),
    [['wrong-type 4:1 /title'], swap('title: 关于', 'title:\n  - 关于')],
    [['full-width-colon 7:5 /proposers/0'], swap('name: 张三\n    lead: true', 'name：张三')],
    [['empty-value 4:1 /title'], good.replace(/^title.*$/m, 'title:')],
    [['empty-value 4:8 /title'], good.replace(/^title.*$/m, 'title: "  "')],
    [['empty-value 6:1 /proposers'], good.replace(/proposers:\n.*\n.*\n/m, 'proposers:\n')],
    [['too-few 12:7 /asks'], `${good}asks: []\n`],
    [['several-lines 4:8 /title'], swap('title: ', 'title: |\n  甲\n  ')],
    [['bad-format 1:5 /id'], swap(ID, '2020-City')],
    [['duplicate-value 14:5 /topics/1'], `${good}topics:\n  - 就业\n  - 就业\n`],
    [['too-small 13:12 /replies/0/round'], `${good}replies:\n  - round: 0\n`],
    [['wrong-type 13:12 /replies/0/round'], `${good}replies:\n  - round: 1.5\n`],
    [['id-mismatch 1:5 /id'], swap(ID, '2020-city-npc-013')],
    [
      ['not-allowed 2:7 /kind', 'not-a-date 11:16 /intake/assigned_on'],
      swap('kind: suggestion', 'kind: x').replace('2020-03-10', 'x'),
    ],
  ] as [string[], string][])('%j', (expected, input) => {
    expect(brief(input)).toEqual(expected);
  });

  it('lets a record with unknown keys count', () => {
    const parsed = parse(`${good}foo: 1\n`, PATH, 'proposal');
    expect(parsed).toMatchObject({
      data: { foo: '1' },
      warnings: [{ code: 'unknown-key', severity: 'error' }],
    });
  });

  it('does not let it count once anything else is wrong', () => {
    expect(parse(`${swap('city\n', 'x\n')}foo: 1\n`, PATH, 'proposal')).toHaveProperty(
      'findings.length',
      2,
    );
  });

  it('offers what was probably meant', () => {
    expect(args(swap('title', 'tilte'))).toEqual([{ key: 'title', found: 'tilte' }]);
    expect(args(`${good}topic: x\n`)).toEqual([{ key: 'topic', nearest: 'topics' }]);
    expect(args(`${good}  role: 主办\n`)).toMatchObject([{ value: '主办', nearest: 'lead' }]);
    expect(args(swap('suggestion', 'sugestion'))).toMatchObject([
      { nearest: 'suggestion', allowed: 'suggestion, proposal' },
    ]);
    expect(args(swap('2020-03-10', '2020年3月9日'))).toMatchObject([{ nearest: '2020-03-09' }]);
    expect(args(swap('2020-03-10', '2020/13/9'))).toEqual([
      { field: 'assigned_on', value: '2020/13/9' },
    ]);
  });

  it('names a registry of a later format as such', () => {
    expect(brief('version: 2\nunit: 甲局\n', 'registry')).toEqual(['newer-format 1:10 /version']);
  });

  it('reads people', () => {
    expect(brief('name: 张三\npostcode: 045000\n', 'person')).toEqual([]);
    expect(brief('name: 张三\npostcode: 45000\n', 'person')).toEqual(['bad-format 2:11 /postcode']);
  });

  it('warns of a tag, and reads on', () => {
    expect(brief(swap('title: 关于', 'title: !!str 关于'))).toEqual([]);
    expect(brief(swap('title: 关于', 'title: !x 关于'))).toEqual(['unknown-tag 4:8']);
  });

  it('sees a record in the folder of another year', () => {
    const parsed = parse(good, `proposals/2021/${ID}.yaml`, 'proposal');
    expect(parsed).toMatchObject({
      findings: [{ code: 'year-mismatch', args: { expected: PATH } }],
    });
  });
});
