import { type Part, personalParts } from './personal-parts.ts';
import type { Rewritten } from './rewritten.ts';

/** What may stand for something that was taken out, and what goes with it. */
const MASK = /[\s*×xX某…（）()，,、。；;：:]/u;
const EDGES = new RegExp(`^${MASK.source}+|${MASK.source}+$`, 'gu');

/**
 * Whether only personal data was taken out of a text. That must be possible without a trace: a correction would keep in the record what has no
 * place in it. Whatever else the text said must still be there, word for word.
 */
export function isRedacted({ path, before, after = '' }: Rewritten): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  const key = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  const about = { key, section: path[0] ?? '', inSettings: false, today: '' };
  const parts = personalParts(before, about);
  const isLeft = personalParts(after, about).some(({ text }) => !/[*×…某]/u.test(text));
  if (parts.length === 0 || isLeft) return false;
  const ends = [0, ...parts.map(({ start, text }) => start + text.length)];
  const kept = [...parts.map(({ start }) => start), before.length].map((start, at) =>
    before.slice(ends[at], start).replaceAll(EDGES, ''),
  );
  // Wherever in the new text one may be after what was kept so far.
  let places: ReadonlySet<number> = through(after, new Set([0]), (sign) => MASK.test(sign));
  for (const [at, said] of kept.entries()) {
    const on = [...places].filter((place) => after.startsWith(said, place));
    places = afterPart(after, new Set(on.map((place) => place + said.length)), parts[at]);
  }
  return places.has(after.length);
}

/** Where one may be once something stands in the place of a part, or nothing: of a number some of its signs, of an address its beginning. */
function afterPart(
  text: string,
  places: ReadonlySet<number>,
  part: Part | undefined,
): ReadonlySet<number> {
  const isMask = (sign: string) => MASK.test(sign);
  if (part?.isNumber)
    return through(text, places, (sign) => isMask(sign) || part.text.includes(sign));
  const masked = through(text, places, isMask);
  if (part === undefined) return masked;
  const begun = [...masked].flatMap((place) => {
    const signs = part.text.split('').findIndex((sign, at) => text[place + at] !== sign);
    const most = signs < 0 ? part.text.length : signs;
    return Array.from({ length: most + 1 }, (_, length) => place + length);
  });
  return through(text, new Set(begun), isMask);
}

/** Everywhere one may come to over signs of a kind. */
function through(
  text: string,
  places: ReadonlySet<number>,
  isPassed: (sign: string) => boolean,
): ReadonlySet<number> {
  const reached = new Set(places);
  for (const place of reached) {
    const sign = text[place];
    if (sign !== undefined && isPassed(sign)) reached.add(place + 1);
  }
  return reached;
}
