import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/shell/language.ts';
import { asksForHelp, optionIn, verbIn } from '../../src/shell/words.ts';
import { registry } from '../support/registry.ts';
import { run } from '../support/run.ts';

describe('the language', () => {
  it.each([
    ['what --lang says', 'en', 'language: zh-CN', { LANG: 'zh_CN.UTF-8' }, 'en'],
    [
      'then what the registry says',
      undefined,
      'unit: a\nlanguage: "en"\n',
      { LANG: 'zh_CN.UTF-8' },
      'en',
    ],
    ['then the locale', undefined, undefined, { LANG: 'en_US.UTF-8' }, 'en'],
    ['LC_ALL before LANG', undefined, undefined, { LC_ALL: 'zh_CN', LANG: 'en_US' }, 'zh-CN'],
    ['Chinese, where nobody says anything', undefined, undefined, { LANG: 'C' }, 'zh-CN'],
    ['what can be understood', 'fr', 'language: en', {}, 'en'],
    ['中文', '中文', 'language: en', {}, 'zh-CN'],
  ])('%s', (_, option, registryText, env, language) => {
    expect(chooseLanguage({ option, registryText, env })).toBe(language);
  });

  it('is that of the registry in which one works', async () => {
    const there = await registry();
    const env = { LANG: 'en_US.UTF-8' };
    expect((await run(['list'], { cwd: there.path, env })).out).toContain('共 0 件');
    expect((await run(['list', '--lang', 'en'], { cwd: there.path, env })).out).toContain(
      '0 items',
    );
  });
});

describe('the words of a command line', () => {
  it.each([
    [['list'], 'list'],
    [['--dir', 'x', 'list'], 'list'],
    [['--dir=x', '--lang', 'en', 'show', '12'], 'show'],
    [['--no-input', 'add'], 'add'],
    [[], undefined],
    [['--help'], undefined],
  ])('%j names %s', (args, verb) => expect(verbIn(args)).toBe(verb));

  it.each([
    [['--lang', 'en'], 'en'],
    [['list', '--lang=en'], 'en'],
    [['list'], undefined],
    [['--lang'], undefined],
  ])('%j asks for language %s', (args, lang) => expect(optionIn(args, '--lang')).toBe(lang));

  it.each([
    [[], true],
    [['--help'], true],
    [['-h', '--lang', 'en'], true],
    [['help'], true],
    [['--lang', 'en'], true],
    [['help', 'add'], false],
    [['add', '--help'], false],
  ])('%j is about the program: %s', (args, asks) => expect(asksForHelp(args)).toBe(asks));
});
