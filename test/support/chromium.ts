import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser of the Chromium family on this machine, if there is one; tests that need it are skipped elsewhere. */
export const chromium: string | undefined = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a browser makes of an HTML file: the text of a document after it was read, or its printed form. */
export function browse(file: string, ...wanted: readonly string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'proposals-browser-'));
  try {
    const args = [...quiet, `--user-data-dir=${profile}`, ...wanted, pathToFileURL(file).href];
    const { status, stdout, error } = spawnSync(chromium ?? '', args, {
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (error || status !== 0) throw error ?? new Error(`the browser ended with ${status}`);
    return stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** On how many pages an HTML file is printed, and how large they are in points. */
export function printed(file: string): { readonly pages: number; readonly sizes: Set<string> } {
  const pdf = `${file}.pdf`;
  browse(file, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`);
  const text = readFileSync(pdf, 'latin1');
  const sizes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    sizes: new Set(
      sizes.map(
        ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
      ),
    ),
  };
}
