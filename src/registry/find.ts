import { distance } from 'fastest-levenshtein';

const BODIES: Readonly<Record<string, string>> = {
  建议: 'npc',
  人大: 'npc',
  npc: 'npc',
  提案: 'cppcc',
  政协: 'cppcc',
  cppcc: 'cppcc',
};

const LEVELS: Readonly<Record<string, string>> = {
  全国: 'national',
  省: 'provincial',
  市: 'city',
  县: 'county',
  区: 'county',
};

// 12, 012, 第12号, 建议12, 提案第105号, npc-12, cppcc105, 2020-12, 2020年建议12, 省建议10, 平3, 提案平003, B3
const MENTION =
  /^(?:(\d{4})(?:年|[-\s]|(?=\D)))?\s*(?:(全国|省|市|县|区)级?(?=建议|提案|人大|政协))?(建议|提案|人大|政协|npc|cppcc)?[\s-]*(?:第\s*)?((?!第)\p{Script=Han}{1,2}|[a-z]{1,2})?0*(\d+)\s*[号件]?$/u;

/** A way of naming an item that is settled by file names alone. */
interface Mention {
  readonly year?: string | undefined;
  readonly level?: string | undefined;
  readonly body?: string | undefined;
  /** 平, 闭, B: a series of its own within the body. */
  readonly series: string;
  readonly number: string;
}

/** Ids a person may mean by `text`, and whether a title could still be meant where there are none. */
export interface IdMatches {
  readonly ids: readonly string[];
  /** A number is never looked for in titles: what is not registered must not be answered with something else. */
  readonly isNumber: boolean;
}

/** Finds by exact id, else by number, else by a part of the id. */
export function matchIds(text: string, ids: readonly string[]): IdMatches {
  const wanted = plain(text).toLowerCase();
  const exact = ids.filter((id) => id === wanted);
  if (exact.length > 0) return { ids: exact, isNumber: false };
  const mention = mentionIn(wanted);
  const numbered = mention ? ids.filter((id) => isMentioned(id, mention)) : [];
  if (numbered.length > 0) return { ids: numbered, isNumber: true };
  return {
    ids: wanted === '' ? [] : ids.filter((id) => holdsPart(id, wanted)),
    isNumber: mention !== undefined && mention.series === '',
  };
}

/** Compatibility forms (full-width digits and letters) and outer blanks do not matter to a person. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim();
}

/** Newest year first, then the order of the ids. */
export function newestFirst(a: string, b: string): number {
  const [yearA, yearB] = [a.slice(0, 4), b.slice(0, 4)];
  return yearA === yearB ? (a < b ? -1 : 1) : yearA < yearB ? 1 : -1;
}

/** The ids that look most like `text`, at most three. */
export function nearestIds(text: string, ids: readonly string[]): readonly string[] {
  const wanted = plain(text).toLowerCase();
  const mention = mentionIn(wanted);
  const sought = mention ? `${mention.body ?? ''}${mention.number.padStart(3, '0')}` : wanted;
  const far = (id: string): number => {
    const [body = '', number = ''] = id.split('-').slice(-2);
    const short = mention?.body === undefined ? number : body + number;
    return Math.min(distance(sought, id), mention ? distance(sought, short) : Infinity);
  };
  return [...new Set(ids)]
    .map((id) => ({ id, far: far(id) }))
    .filter((each) => each.far <= (mention ? 1 : Math.max(2, wanted.length / 3)))
    .sort((a, b) => a.far - b.far || newestFirst(a.id, b.id))
    .slice(0, 3)
    .map((each) => each.id);
}

function mentionIn(wanted: string): Mention | undefined {
  const parts = MENTION.exec(wanted);
  const number = parts?.[5];
  if (!parts || number === undefined) return undefined;
  const [, year, level, body, series = ''] = parts;
  return { year, level: level && LEVELS[level], body: body && BODIES[body], series, number };
}

function isMentioned(id: string, { year, level, body, series, number }: Mention): boolean {
  const segments = id.split('-');
  const last = segments.at(-1) ?? '';
  const owner = segments.at(-2);
  const [, ownSeries, digits] = /^(\p{Script=Han}*|[a-z]*)0*(\d+)$/u.exec(last) ?? [];
  // A provisional id ends in letters and digits drawn from its content: no number, even if all are digits.
  if (owner === 'p' || digits === undefined) return false;
  return (
    ownSeries === series &&
    digits === number &&
    (year === undefined || id.startsWith(`${year}-`)) &&
    (level === undefined || segments[1] === level) &&
    (body === undefined || owner === body)
  );
}

/** A part may not begin or end inside a row of digits: 12 is no part of 112. */
function holdsPart(id: string, part: string): boolean {
  for (let at = id.indexOf(part); at !== -1; at = id.indexOf(part, at + 1)) {
    const edges = `${id[at - 1] ?? ' '}${part[0]} ${part.at(-1)}${id[at + part.length] ?? ' '}`;
    if (!/\d\d/.test(edges)) return true;
  }
  return false;
}
