import { describe, expect, test } from 'vitest';
import { writtenChange } from '../../../src/registry/compare/written-changes.ts';

const before = 'id: a # 甲\n# 乙\ntitle: 题\nview: |\n  # 不是注释\n';

describe('how two texts that say the same differ', () => {
  test.each([
    ['a comment that came', `${before}# 丙\n`, ['comments'], ['# 丙'], []],
    ['a comment that went', before.replace('# 乙\n', ''), ['comments'], [], ['# 乙']],
    ['one beside a value', before.replace('# 甲', '# 丁'), ['comments'], ['# 丁'], ['# 甲']],
    ['one that came twice', `${before}# 乙\n`, ['comments'], ['# 乙'], []],
    [
      'comments in another order',
      'id: a # 乙\n# 甲\ntitle: 题\nview: |\n  # 不是注释\n',
      ['comments'],
    ],
    ['quotation marks', before.replace('题', '"题"'), ['form']],
    ['indents', before.replace('  # 不', '    # 不'), ['form']],
    [
      'both',
      before.replace('题', "'题'").replace('乙', '己'),
      ['comments', 'form'],
      ['# 己'],
      ['# 乙'],
    ],
    ['line ends', before.replaceAll('\n', '\r\n'), ['line-ends']],
    ['a byte order mark', `\uFEFF${before}`, ['form']],
    ['a blank line', before.replace('title', '\ntitle'), ['blanks']],
    ['a blank at the end of a line', before.replace('题', '题 '), ['blanks']],
    [
      'line ends that git changed, and a comment',
      `${before}# 丙\n`.replaceAll('\n', '\r\n'),
      ['comments'],
      ['# 丙'],
    ],
    ['nothing', before, ['nothing']],
  ])('%s', (_, after, manners, came = [], gone = []) => {
    expect(writtenChange(before, after)).toEqual({ manners, came, gone });
  });
});
