import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { reportDocx } from '../../../src/documents/report/docx/document.ts';

const text = `<!-- report:1 -->

# 某局2020年总结

<!-- slot:lead -->
〔导语〕
<!-- /slot:lead -->

## 一、基本情况

共**24**件 \\<b\\> & 其他。

<!-- fact:signature 000000 -->
某局
<!-- /fact:signature -->

## 附件1

<!-- fact:items 000000 -->
| 序号 | 标题 |
| --- | ---: |
| 1 | 关于甲的建议 |
<!-- /fact:items -->

## 附件2

完
`;

const partsOf = async (source: string) => {
  const parts = unzipSync(await reportDocx(source));
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
};

test('a Word document has the text, the tables with widths, and a page turned for the wide one', async () => {
  const xml = (await partsOf(text))('word/document.xml');
  const said = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, one]) => one).join('');
  expect(said).toContain(
    '某局2020年总结〔导语〕一、基本情况共24件 &lt;b&gt; &amp; 其他。某局附件1序号标题1关于甲的建议附件2完',
  );
  expect(xml).not.toMatch(/fact:|slot:|report:1/);
  expect(xml).toMatch(/<w:highlight w:val="yellow"\/>/);
  const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  expect(columns).toHaveLength(2);
  expect(Math.min(...columns)).toBeGreaterThan(500);
  const pages = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"( w:orient="landscape")?/g)];
  expect(pages.map(([, width, height]) => Number(width) > Number(height))).toEqual([
    false,
    true,
    false,
  ]);
});

test('the paper and the fonts are those of an official document', async () => {
  const part = await partsOf(text);
  expect(part('word/document.xml')).toMatch(/w:top="2098"[^>]*/);
  expect(part('word/styles.xml')).toMatch(/w:eastAsia="仿宋_GB2312"/);
});

test('it opens whatever a title holds', async () => {
  const odd = `# 关于\u000b甲\ufffe\ud800乙\u{20000}\n\n\u0001丙\n\n    代码\u0008\n`;
  const xml = (await partsOf(odd))('word/document.xml');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(xml).toContain('关于甲');
  expect(xml).toContain('乙\u{20000}');
});
