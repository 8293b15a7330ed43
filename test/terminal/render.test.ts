import { describe, expect, it } from 'vitest';
import { render } from '../../src/terminal/render.ts';
import type { View } from '../../src/terminal/view.ts';

const list: View = [
  {
    type: 'table',
    columns: [
      { title: '编号' },
      { title: '标题', shrinks: true },
      { title: '期限' },
      { title: '剩余', align: 'right' },
    ],
    rows: [
      ['2020-city-npc-012', '关于加强高校毕业生就业创业服务的建议', '2020-06-10', '12 天'],
      ['2020-city-npc-7', 'Café 与“青年驿站”', { text: '2020-05-01', tone: 'late' }, '-28 天'],
    ],
  },
];

describe('a view on the terminal', () => {
  it('aligns Chinese and Latin in a table', async () => {
    expect(await render(list, { columns: 80, colour: false })).toBe(
      [
        '编号               标题                                  期限          剩余',
        '-----------------  ------------------------------------  ----------  ------',
        '2020-city-npc-012  关于加强高校毕业生就业创业服务的建议  2020-06-10   12 天',
        '2020-city-npc-7    Café 与“青年驿站”                     2020-05-01  -28 天',
        '',
      ].join('\n'),
    );
  });

  it('lets the shrinking column wrap where it is narrow', async () => {
    expect(await render(list, { columns: 60, colour: false })).toBe(
      [
        '编号               标题                   期限          剩余',
        '-----------------  ---------------------  ----------  ------',
        '2020-city-npc-012  关于加强高校毕业生就   2020-06-10   12 天',
        '                   业创业服务的建议',
        '2020-city-npc-7    Café 与“青年驿站”      2020-05-01  -28 天',
        '',
      ].join('\n'),
    );
  });

  it('sets rows one under another where columns no longer fit', async () => {
    expect(await render(list, { columns: 30, colour: false })).toBe(
      [
        '编号  2020-city-npc-012',
        '标题  关于加强高校毕业生就业创',
        '      业服务的建议',
        '期限  2020-06-10',
        '剩余  12 天',
        '',
        '编号  2020-city-npc-7',
        '标题  Café 与“青年驿站”',
        '期限  2020-05-01',
        '剩余  -28 天',
        '',
      ].join('\n'),
    );
  });

  it('keeps one record on one line where nobody looks at a screen', async () => {
    const long = '关于'.repeat(300);
    const view: View = [
      { type: 'table', columns: [{ title: '标题', shrinks: true }], rows: [[`${long}\n建议\n`]] },
    ];
    expect((await render(view, { colour: false })).split('\n')[2]).toBe(`${long}↵建议`);
  });

  it('lays out headings, text, facts and lists', async () => {
    const view: View = [
      { type: 'heading', text: '办理情况' },
      {
        type: 'facts',
        rows: [
          ['标题', '关于加强高校毕业生就业创业服务的建议'],
          ['领衔代表', '张三\n李四\n'],
          ['类别', ''],
        ],
      },
      { type: 'blank' },
      { type: 'text', text: '答复应当在交办之日起三个月内送达。' },
      { type: 'list', items: ['扩大见习基地规模', '提高一次性创业补贴的标准和范围'] },
    ];
    expect(await render(view, { columns: 28, colour: false })).toBe(
      [
        '办理情况',
        '标题      关于加强高校毕业生',
        '          就业创业服务的建议',
        '领衔代表  张三',
        '          李四',
        '类别',
        '',
        '答复应当在交办之日起三个月内',
        '送达。',
        '- 扩大见习基地规模',
        '- 提高一次性创业补贴的标准和',
        '  范围',
        '',
      ].join('\n'),
    );
  });

  it('shows the escapes of a record instead of obeying them', async () => {
    const view: View = [{ type: 'text', text: '\u001b[2J清屏\u202e' }];
    expect(await render(view, { columns: 80, colour: true })).toBe('␛[2J清屏\\u202e\n');
  });

  it('paints a tone and pads outside of it', async () => {
    expect(await render(list, { columns: 80, colour: true })).toContain(
      '\u001b[31m2020-05-01\u001b[39m  -28 天',
    );
  });

  it('gives nothing for nothing', async () => {
    expect(await render([], { columns: 80, colour: true })).toBe('');
  });
});
