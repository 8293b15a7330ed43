import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../src/documents/html/html.ts';
import { page } from '../../../src/documents/html/page.ts';
import { table } from '../../../src/documents/html/table.ts';

const cases = [
  ['text is escaped', html`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
  ['markup is not', html`<p>${html`<b>${'a<b'}</b>`}</p>`, '<p><b>a&lt;b</b></p>'],
  [
    'lists are joined',
    html`<ul>${['甲', '乙'].map((x) => html`<li>${x}</li>`)}</ul>`,
    '<ul><li>甲</li><li>乙</li></ul>',
  ],
  ['nothing leaves nothing', html`<p>${undefined}${false}${[]}</p>`, '<p></p>'],
  ['a zero stays', html`<p>${0}</p>`, '<p>0</p>'],
  ['a dollar is only a dollar', html`<p>${'$1 $& $`'}</p>`, '<p>$1 $&amp; $`</p>'],
  ['control characters go', html`<p>${'a\u0000\u001b[31mb\tc\nd'}</p>`, '<p>a[31mb\tc\nd</p>'],
] as const;

test.each(cases)('%s', (_, { markup }, expected) => {
  expect(markup).toBe(expected);
});

test('no text, wherever it comes from, opens a tag or leaves an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`${text}`;
      expect(markup).not.toMatch(/[<>"']/);
      expect(markup.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }),
  );
});

test('a page is whole, loads nothing and runs nothing', () => {
  const text = page({
    language: 'zh-CN',
    title: '</title><script>alert(1)</script>',
    body: html`<h1>${'催办单'}</h1>`,
  });
  expect(text).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
  expect(text).not.toContain('<script');
  expect(text).not.toMatch(/https?:|url\(|@import|src=|href=/);
  expect(text).toContain("default-src 'none'");
  expect(text).toContain('@page { size: A4;');
});

test('a table has a head, a row for each row and an empty cell for what is not told', () => {
  const { markup } = table({
    caption: '到期 <3 件',
    columns: [
      { title: '编号', head: true, nowrap: true },
      { title: '天数', align: 'right', width: '4em' },
    ],
    rows: [['2020-city-npc-012', 3], ['甲&乙']],
  });
  expect(markup).toBe(`<table>
<caption>到期 &lt;3 件</caption>
<colgroup><col style=""><col style="width: 4em"></colgroup>
<thead><tr><th scope="col" class="nowrap">编号</th><th scope="col" class="right">天数</th></tr></thead>
<tbody>
<tr><th scope="row" class="nowrap">2020-city-npc-012</th><td class="right">3</td></tr>
<tr><th scope="row" class="nowrap">甲&amp;乙</th><td class="right"></td></tr>
</tbody>
</table>`);
});
