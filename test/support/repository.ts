import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Settings that mislead a program that reads git carelessly. They are no reason to lose or to misread anything. */
const hostile = `[core]
\tquotepath = true
\tautocrlf = true
\tsafecrlf = warn
\tpager = false-pager
[color]
\tui = always
[diff]
\tnoprefix = true
\tmnemonicPrefix = true
\trenames = false
\texternal = no-such-program
[log]
\tshowSignature = true
\tdate = relative
\tdecorate = full
[status]
\trelativePaths = false
[merge]
\tconflictStyle = diff3
[init]
\tdefaultBranch = main
[user]
\tname = 周文秀
\temail = zhou@example.org
[commit]
\tgpgsign = false
`;

/** Lets every git that this process starts see a hostile configuration and no other. Call it once for a test file. */
export function hostileGit(): void {
  const home = mkdtempSync(join(tmpdir(), 'proposals-home-'));
  process.on('exit', () => rmSync(home, { recursive: true, force: true }));
  const config = join(home, 'gitconfig');
  writeFileSync(config, hostile);
  process.env.GIT_CONFIG_GLOBAL = config;
  process.env.GIT_CONFIG_NOSYSTEM = '1';
  process.env.HOME = home;
  mkdirSync(join(home, '.config'));
}

export interface GitRan {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs git as a person does, and gives what it answered. */
export function tryGit(folder: string, ...args: readonly string[]): GitRan {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'color.ui=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status ?? 128, out: stdout, err: stderr };
}

/** The same, for what must succeed. */
export function git(folder: string, ...args: readonly string[]): string {
  const { code, out, err } = tryGit(folder, ...args);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}${out}`);
  return out.trim();
}

/** Commits everything in a folder, as a person would at the end of a day. */
export function commitAll(folder: string, message: string, author = '周文秀'): string {
  git(folder, 'add', '--all');
  git(folder, '-c', `user.name=${author}`, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}
