import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program as a package, packed once for a test file, as whoever keeps the repository would. */
export function packed(): string {
  const folder = mkdtempSync(join(tmpdir(), 'proposals-pack-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const ran = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return join(folder, readdirSync(folder)[0] ?? '');
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A machine of a build server: a shell, npm that installs into a folder of its own, and nothing of ours on the PATH. */
export function machine() {
  const prefix = mkdtempSync(join(tmpdir(), 'proposals-machine-'));
  process.on('exit', () => rmSync(prefix, { recursive: true, force: true }));
  return (script: string, cwd: string, env: Readonly<Record<string, string>> = {}): Ran => {
    const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        npm_config_prefix: prefix,
        npm_config_offline: 'true',
        PATH: `${join(prefix, 'bin')}${delimiter}${process.env.PATH}`,
        LANG: 'zh_CN.UTF-8',
        ...env,
      },
    });
    return { code: status ?? -1, out: stdout, err: stderr };
  };
}

export function copyTo(file: string, to: string): void {
  mkdirSync(join(to, '..'), { recursive: true });
  copyFileSync(file, to);
}
