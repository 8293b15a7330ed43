import { join, resolve } from 'node:path';
import { type Folder, folder } from './folder.ts';
import type { Contents } from './registry.ts';
import { registry } from './registry.ts';
import { commitAll, git, tryGit } from './repository.ts';
import { type Ran, type RunOptions, run, words } from './run.ts';

/** The registry of one clerk: a clone, and the program that is run in it. */
export interface Clone {
  readonly name: string;
  readonly path: string;
  /** Runs the program, `contact 建议12 --on …`, and fails the test where it fails. */
  proposals(line: string, options?: Partial<RunOptions>): Promise<Ran>;
  commit(message?: string): string;
  git(...args: readonly string[]): string;
}

export interface Office {
  readonly hub: string;
  readonly folder: Folder;
  clone(name: string): Clone;
}

/** An office whose clerks share a registry through a bare repository, in folders whose names hold blanks and Chinese. */
export async function office(
  contents: Contents,
  files: Readonly<Record<string, string>> = {},
): Promise<Office> {
  const all = folder();
  const hub = join(all.path, '总 库.git');
  git(all.path, 'init', '--quiet', '--bare', hub);
  const first = await registry(contents);
  for (const [name, text] of Object.entries(files)) first.write(name, text);
  git(first.path, 'init', '--quiet');
  commitAll(first.path, '建登记簿');
  git(first.path, 'push', '--quiet', hub, 'HEAD:refs/heads/main');
  return { hub, folder: all, clone: (name) => cloneOf(all.path, hub, name) };
}

/** The program as an office may have it installed. */
export const program = [process.execPath, resolve('bin/proposals.js')] as const;

function cloneOf(parent: string, hub: string, name: string): Clone {
  const path = join(parent, `${name}的 电脑`);
  git(parent, 'clone', '--quiet', hub, path);
  git(path, 'config', 'user.name', name);
  return {
    name,
    path,
    git: (...args) => git(path, ...args),
    commit: (message = `${name}的记录`) => commitAll(path, message, name),
    async proposals(line, options = {}) {
      const ran = await run(words(line), { cwd: path, ...options });
      if (ran.code !== 0) throw new Error(`${line}: ${ran.code} ${ran.err}${ran.out}`);
      return ran;
    },
  };
}

export { tryGit };
