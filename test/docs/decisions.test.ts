import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder, read, rowsIn } from './documents.ts';

const files = readdirSync(new URL('../../docs/decisions/', import.meta.url))
  .filter((name) => name !== 'README.md')
  .sort();

test('every decision has its own number, and its title in the index', () => {
  const rows = files.map((name) => {
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    const title = read(`docs/decisions/${name}`).match(/^# (\d{4}) (.+)$/m);
    expect(title?.[1]).toBe(name.slice(0, 4));
    return [`[${name.slice(0, 4)}](${name})`, title?.[2]];
  });
  expect(rowsIn(read('docs/decisions/README.md'))).toEqual(rows);
});

test('the sources refer to documents that exist', () => {
  for (const path of filesUnder('src')) {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    for (const [document] of text.matchAll(/docs\/[\w/-]+\.md/g)) {
      expect(() => read(document), `${path} names ${document}`).not.toThrow();
    }
  }
});
