import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { parse } from '../../src/registry/parse.ts';
import { read, rowsIn, section } from './documents.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'proposals-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = join(folder, 'bin');
mkdirSync(bin);
writeFileSync(
  join(bin, 'proposals'),
  `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/proposals.js')}" "$@"\n`,
);
chmodSync(join(bin, 'proposals'), 0o755);

function run(command: string, cwd: string): string {
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}`, LANG: 'en_US.UTF-8' };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    env,
    encoding: 'utf8',
  });
  expect(`${status} ${stderr}`, command).toBe('0 ');
  return stdout;
}

type Block = readonly [language: string, text: string];

/** The blocks of code in a part of a document, in their order. */
const blocks = (text: string): readonly Block[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = '', code = '']) => [
    language,
    code,
  ]);

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && line !== '…');

/** The lines must stand in the output in this order; what stands between them does not matter. */
function expectShown(shown: string, output: string): void {
  const printed = output.split('\n').map((line) => line.trim());
  expect(linesOf(shown).map((line) => line.trim())).toEqual(
    linesOf(shown).flatMap((line) => {
      const at = printed.indexOf(line.trim());
      return at === -1 ? [] : [printed.splice(0, at + 1).at(-1)];
    }),
  );
}

const readmes = [
  {
    path: 'README.md',
    other: 'README.en.md',
    look: '## 先看一眼',
    minutes: '## 五分钟',
    verbs: '## 命令',
    exits: '## 退出码',
    file: '## 文件是什么样',
  },
  {
    path: 'README.en.md',
    other: 'README.md',
    look: '## A first look',
    minutes: '## Five minutes',
    verbs: '## Commands',
    exits: '## Exit codes',
    file: '## What a file looks like',
  },
];

describe.each(readmes)('$path', ({ path, other, look, minutes, verbs, exits, file }) => {
  const document = read(path);

  test('names the other at the top', () => {
    expect(document.split('\n')[2]).toContain(`](${other})`);
  });

  test('shows what the first line prints', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const shown = blocks(section(document, look));
    const called = shown.flatMap(([language, code]) => (language === 'sh' ? linesOf(code) : []));
    expect(called).toContain('npm ci && npm start');
    const examples = called.filter((line) => line.startsWith('node '));
    const output = (examples.length > 0 ? examples : [scripts.start]).map((line) =>
      run(line, root),
    );
    for (const [language, code] of shown) {
      if (language === 'text') expectShown(code, output.join(''));
    }
  });

  test('leads from an empty folder to the first summary', { timeout: 60_000 }, () => {
    const registry = join(folder, path);
    mkdirSync(registry);
    let output = '';
    for (const [language, code] of blocks(section(document, minutes))) {
      if (language === 'sh')
        output = linesOf(code)
          .map((line) => run(line, registry))
          .join('');
      else expectShown(code, output);
    }
  });

  test('has the commands of the program, and its exit codes', () => {
    const names = (heading: string) => rowsIn(section(document, heading)).map(([name]) => name);
    expect(names(verbs)).toEqual(Object.keys(commands));
    const [, union] = read('src/refusal.ts').match(/type ExitCode = ([^;]+);/) ?? [];
    expect(names(exits)).toEqual(union?.split(' | '));
  });

  test('shows a file that is valid', () => {
    const [[, code = ''] = []] = blocks(section(document, file));
    expect(parse(code, 'proposals/2025/2025-city-npc-012.yaml', 'proposal')).toHaveProperty(
      'warnings',
      [],
    );
  });
});

test('the documents link to files that exist', () => {
  const documents = ['README.md', 'README.en.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
  const chapters = [
    'dictionary',
    'deadlines',
    'exit-codes',
    'file-format',
    'findings',
    'procedure',
    'walk',
    'walk.en',
  ];
  for (const path of [
    ...documents,
    ...chapters.map((name) => `docs/${name}.md`),
    'docs/decisions/README.md',
  ]) {
    for (const [, to = ''] of read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      const target = new URL(to, `file:///${path}`).pathname.slice(1);
      expect(
        () => read(target === 'docs/decisions' ? `${target}/README.md` : target),
        `${path} → ${to}`,
      ).not.toThrow();
    }
  }
});
