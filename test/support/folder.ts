import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for a test, gone when the test is over. */
export function folder(files: Readonly<Record<string, string>> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'proposals-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const at = (name: string) => join(path, name);
  const write = (name: string, text: string) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    write,
    copy: (from: string) => cpSync(from, path, { recursive: true }),
    read: (name: string) => readFileSync(at(name), 'utf8'),
    has: (name: string) => existsSync(at(name)),
    /** Every file with its text, but for what undo notes: that is no part of the registry. */
    all: () =>
      Object.fromEntries(
        filesIn(path)
          .filter((name) => !name.startsWith('.proposals/'))
          .map((name) => [name, readFileSync(at(name), 'utf8')]),
      ),
  };
}

export type Folder = ReturnType<typeof folder>;

function filesIn(root: string, below = ''): string[] {
  return readdirSync(join(root, below))
    .sort()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      return statSync(join(root, path)).isDirectory() ? filesIn(root, path) : [path];
    });
}
