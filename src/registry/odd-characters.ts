import type { Finding } from '../checks/finding.ts';
import { MOST_FINDINGS } from './limits.ts';
import type { Parsed } from './parse.ts';
import { placeAt } from './place.ts';

interface Oddity {
  readonly code: string;
  readonly severity: Finding['severity'];
  readonly pattern: RegExp;
}

const oddities: readonly Oddity[] = [
  {
    // What YAML allows in no text (c-printable), and what its older readers take for the end of a line.
    code: 'control-character',
    severity: 'error',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    pattern: /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/g,
  },
  // What decoders put for bytes they cannot read, as it is and after a second wrong decoding.
  { code: 'damaged-text', severity: 'warning', pattern: /\ufffd+|(?:锟斤拷)+/g },
  // Letters of no width, and changes of direction. Those that join others have their use in some scripts.
  {
    code: 'invisible-character',
    severity: 'warning',
    pattern: /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?<!^)\ufeff/g,
  },
];

/**
 * Characters that have no place in a file of the registry, each on its line: other programs cannot open it, or what it says was lost or cannot be
 * seen. The file is read all the same, or its record would be missing. The reader without a tree leaves all of these to the other one.
 */
export function oddCharacters({ source, bare }: Parsed<unknown>, path: string): Finding[] {
  if (bare !== undefined) return [];
  return oddities.flatMap(({ code, severity, pattern }) => {
    const lines = new Set<number>();
    const findings: Finding[] = [];
    for (const { 0: found, index } of source.matchAll(pattern)) {
      const place = placeAt(source, index);
      if (lines.has(place.line)) continue;
      if (lines.size === MOST_FINDINGS) break;
      lines.add(place.line);
      findings.push({ code, severity, path, place, args: { found: named(found) } });
    }
    return findings;
  });
}

/** U+0007: what cannot be seen is named as its table names it. */
const named = (found: string) =>
  `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
