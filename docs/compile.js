// Turns the pages about findings and refusals into data, in src/generated/: what `explain` tells is what the documents say.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
/** Markdown's links as plain words; its backticks say what is to be typed and stay. */
const plain = (text) => text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1').trim();
const joined = (lines, gap) => plain(lines.join(gap));

/** `### code`, then a paragraph in Chinese and one in English, each with its severity, what is wrong, and the remedy. */
function findingsIn(document) {
  const pages = document.split(/^### `([^`]+)`$/m).slice(1);
  const found = {};
  for (let at = 0; at < pages.length; at += 2) {
    const [body] = pages[at + 1].split(/^## /m);
    const [zh, en] = body.trim().split(/\n\s*\n/);
    found[pages[at]] = {
      zh: parts(joined(zh.split('\n'), ''), /^\*\*\S+\*\* (.*?)改法：(.*)$/),
      en: parts(joined(en.split('\n'), ' '), /^\*\*\S+\*\* (.*?)Remedy: (.*)$/),
    };
  }
  return found;
}

function parts(text, pattern) {
  const [, means, mend] = pattern.exec(text) ?? [];
  if (means === undefined) throw new Error(`docs/findings.md: no remedy in "${text}"`);
  return {
    means: means.trim(),
    mend: mend.trim().replace(/^[a-z]/, (letter) => letter.toUpperCase()),
  };
}

/** Rows of `code | exit | Chinese | English`. */
function refusalsIn(document) {
  const [, after] = document.split('## 拒绝代号');
  const rows = after.matchAll(/^\| `([^`]+)` +\| (\d+) +\| (.+?) +\| (.+?) +\|$/gm);
  return Object.fromEntries(
    Array.from(rows, ([, code, exit, zh, en]) => [
      code,
      { exit: Number(exit), zh: plain(zh), en: plain(en) },
    ]),
  );
}

const generated = new URL('../src/generated/', import.meta.url);
mkdirSync(generated, { recursive: true });
writeFileSync(
  new URL('explanations.ts', generated),
  `// Generated from docs/findings.md and docs/exit-codes.md; change it there.
export interface FindingPage { readonly means: string; readonly mend: string }
export interface RefusalPage { readonly exit: number; readonly zh: string; readonly en: string }
export const findingPages: Readonly<Record<string, { readonly zh: FindingPage; readonly en: FindingPage }>> = ${JSON.stringify(findingsIn(read('findings.md')), undefined, 2)};
export const refusalPages: Readonly<Record<string, RefusalPage>> = ${JSON.stringify(refusalsIn(read('exit-codes.md')), undefined, 2)};
`,
);
