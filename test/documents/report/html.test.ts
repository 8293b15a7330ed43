import { describe, expect, test } from 'vitest';
import { html } from '../../../src/documents/html/html.ts';
import { reportHtml } from '../../../src/documents/report/html/document.ts';

const page = (text: string, charts: Parameters<typeof reportHtml>[0]['charts'] = []) =>
  reportHtml({ text, charts, language: 'zh-CN' });
const body = (text: string) =>
  /<article class="report">\n([\s\S]*)<\/article>/
    .exec(page(text))?.[1]
    ?.replaceAll(/<\/?section[^>]*>\n/g, '');

describe('the report as a page', () => {
  test.each([
    ['# 总结', '<h1>总结</h1>\n'],
    ['## 一、甲\n\n### （一）乙', '<h2>一、甲</h2>\n<h3>（一）乙</h3>\n'],
    [
      '<!-- slot:lead -->\n说**一句**话\n<!-- /slot:lead -->',
      '<p class="">说<strong>一句</strong>话</p>\n',
    ],
    ['〔导语〕', '<p class="unfilled">〔导语〕</p>\n'],
    [
      '<!-- fact:date 000000 -->\n（2020年11月）\n<!-- /fact:date -->',
      '<p class="center">（2020年11月）</p>\n',
    ],
    ['- 甲\n- 乙', '<ul><li>甲</li>\n<li>乙</li>\n</ul>\n'],
    ['标题\\<b\\> 与 \\*', '<p class="">标题&lt;b&gt; 与 *</p>\n'],
    ['<b>粗</b>', '<p class="">&lt;b&gt;粗&lt;/b&gt;</p>\n'],
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
    [
      '[网址](https://example.com/x) ![图](http://x/y.png)',
      '<p class="">网址 (https://example.com/x) 图</p>\n',
    ],
    ['甲 & 乙 &lt;', '<p class="">甲 &amp; 乙 &lt;</p>\n'],
  ])('%s', (text, expected) => {
    expect(body(text)).toBe(expected);
  });

  test('shows no comment, runs nothing and loads nothing', () => {
    const text = page(
      '# 甲\n\n<!-- report:1 -->\n\n<!-- last-run\nreceived 24\n-->\n\n<img src=x onerror=alert(1)>',
    );
    expect(text).not.toMatch(/last-run|received 24|<img|<script|<link|url\(http/);
  });

  test('puts a chart between its title and its table', () => {
    const table = '| 来源 | 主办 |\n| --- | ---: |\n| 建议 | 5 |';
    const chart = {
      id: 'received',
      title: '收到',
      description: '',
      table: { type: 'table', columns: [], rows: [] },
      draw: () => html`<svg></svg>`,
    } as const;
    const text = page(
      `<!-- fact:chart-received 000000 -->\n收到件数\n\n${table}\n<!-- /fact:chart-received -->`,
      [chart],
    );
    expect(text).toMatch(/收到件数<\/p>\n<div class="figure"><svg><\/svg><\/div>\n\s*<table>/);
  });
});
