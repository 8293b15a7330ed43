import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { At } from '../../src/messages/finding-words.ts';
import { messagesIn } from '../../src/messages/index.ts';

const [zh, en] = [await messagesIn('zh-CN'), await messagesIn('en')];
const textsIn = (folder: string) => filesIn(folder).map((path) => readFileSync(path, 'utf8'));

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('messages'))
    .map((path) => `${folder}/${path}`);
}

describe('findings', () => {
  // Wherever a finding is made its code stands behind `code:` or is handed to the maker as its first argument.
  const made = new Set(
    [...textsIn('src/checks'), ...textsIn('src/registry')].flatMap((text) =>
      [
        ...text.matchAll(
          /(?:code: |(?:problem|finding|sections|leaders|classes)\((?:path, )?)'([a-z0-9-]+)'/g,
        ),
      ].map((match) => match[1] as string),
    ),
  );

  it.each([...made].sort())('%s has a sentence and a remedy in both languages', (code) => {
    for (const { findings } of [zh, en]) {
      const words = (findings as Readonly<Record<string, Words>>)[code];
      expect(words?.text(args)).toMatch(/\S/);
      expect(words?.mend(args, at)).toMatch(/\S/);
      expect(`${words?.text(args)}${words?.mend(args, at)}`).not.toContain('undefined');
    }
  });
});

const at: At = { id: '2020-city-npc-012', field: 'contacts.1.on' };

interface Words {
  readonly text: (args: typeof anything) => string;
  readonly mend: (args: typeof anything, at: At) => string;
}

// Every argument a finding may have, so that none of them shows as undefined.
const anything: Readonly<Record<string, string>> = {};
const args = new Proxy(anything, { get: (_, key) => `⟨${String(key)}⟩` });

describe('refusals', () => {
  const codes = new Set(
    [...textsIn('src/checks'), ...textsIn('src/registry')].flatMap((text) =>
      [...text.matchAll(/new Refusal\(\s*'([^']+)'/g)].map((match) => match[1] as string),
    ),
  );

  it('have codes of one form', () => {
    expect([...codes].filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });
});
