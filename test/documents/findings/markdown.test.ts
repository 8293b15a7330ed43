import fc from 'fast-check';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { forForge } from '../../../src/documents/findings/for-forge.ts';
import { markdown } from '../../../src/documents/findings/markdown.ts';
import type { Told } from '../../../src/documents/findings/report.ts';
import { en } from '../../../src/messages/en/index.ts';
import { zhCN } from '../../../src/messages/zh-CN/index.ts';

const path = 'proposals/2020/2020-city-cppcc-平003.yaml';

const told = (text: string, code = 'no-lead', severity: 'error' | 'warning' = 'warning'): Told => ({
  finding: { code, severity, path, args: {}, place: { line: 7, column: 3 } },
  text,
  mend: '加一行 `lead: true`。',
});

const page = (all: readonly Told[], messages = zhCN) =>
  markdown({
    told: all,
    paths: ['registry.yaml', path],
    prefix: '登记簿/',
    day: '2020-04-30',
    messages,
    language: 'zh-CN',
  });

/** What somebody reads in a cell, once GitHub's flavour of Markdown is set. */
function read(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<[^>]*>/g, '§')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function cells(text: string): readonly (readonly string[])[] {
  const table = marked.lexer(text).find((one): one is Tokens.Table => one.type === 'table');
  return (table?.rows ?? []).map((row) =>
    row.map(({ tokens }) => read(marked.Parser.parseInline(tokens))),
  );
}

const hostile = [
  '关于“A|B”两类人员的建议',
  '反引号 `rm -rf` 和 ``两个``',
  '<script>alert(1)</script>关于 <b>重点</b>',
  '请 @张三 @octocat 办理 #12 !7 GH-3',
  '[链接](http://example.com) https://例子.cn www.example.com',
  '*重点* _下划线_ ~~删~~ $x^2$ {a} # 标题',
  'a & b &amp; &lt;',
  '反斜线 \\| \\\\ 结尾\\',
  '<!-- 注释 --> --> 之后',
  '- 一\n- 二\r\n三',
];

describe('a text of a record', () => {
  it.each(hostile)('is shown as it is: %s', (text) => {
    const [row] = cells(page([told(text)]));
    expect(row?.[2]).toBe(text.replaceAll(/\s*[\r\n]+\s*/g, ' '));
    expect(row).toHaveLength(5);
  });

  it('is shown as it is, whatever it is', () => {
    const sign = fc.constantFrom(...'|\\`*_<>[]()#@!$&~:/-wGH1 张关于');
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 30 }), (signs) => {
        const text = `关${signs.join('')}于`;
        const [row] = cells(page([told(text)]));
        // A table sets several blanks as one.
        expect(row?.[2]).toBe(text);
      }),
    );
  });

  it('calls nobody, and points nowhere', () => {
    const set = forForge('@张三 #12 http://a.b www.a.b GH-1');
    expect(set).not.toMatch(/@\p{L}|#\d|:\/\/|www\.|GH-\d/u);
  });
});

describe('the page', () => {
  it('counts, and lists the most severe first, with file and line from the top of the repository', () => {
    const text = page([told('轻'), told('重', 'two-leads', 'error')]);
    expect(text.split('\n').slice(0, 3)).toEqual([
      '## 登记簿检查',
      '',
      '**错误 1 处，提醒 1 处；检查了 2 个文件。**',
    ]);
    expect(cells(text)).toEqual([
      ['错误', `登记簿/${path}:7`, '重', '加一行 `lead: true`。', 'two-leads'],
      ['提醒', `登记簿/${path}:7`, '轻', '加一行 `lead: true`。', 'no-lead'],
    ]);
    expect(page([told('x')], en)).toContain('**0 errors, 1 warning; 2 files checked.**');
  });

  it('says so where there is nothing', () => {
    expect(page([])).toBe('## 登记簿检查\n\n检查了 2 个文件，没有问题。\n');
  });

  it('lists as many as one page holds, and counts the others', () => {
    const many = page(Array.from({ length: 1000 }, (_, n) => told(`第${n}处`)));
    expect(cells(many)).toHaveLength(300);
    expect(many).toContain('其余 700 处没有列出，见日志。');
    const long = page(Array.from({ length: 300 }, () => told('长'.repeat(3000))));
    expect(Buffer.byteLength(long)).toBeLessThan(300 * 1024);
    expect(long).toMatch(/其余 2\d\d 处没有列出/);
  });
});
