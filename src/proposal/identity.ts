import type { Kind, Level } from './record.ts';

/** Which body an item was put to, as its id names it: the people's congress or the CPPCC. */
export const bodyOf: Readonly<Record<Kind, 'npc' | 'cppcc'>> = {
  suggestion: 'npc',
  proposal: 'cppcc',
};

export interface Identity {
  readonly year: string;
  readonly level: Level;
  readonly kind: Kind;
  /** The official number as the paper prints it: 12, 第12号, 平003. */
  readonly number: string;
}

/**
 * The id of an item from its official identity: two clones that register one item write one file name.
 * Digits are padded to three places; other letters of the number are kept, so that 平3 and 3 differ.
 */
export function idOf({ year, level, kind, number }: Identity): string {
  const bare = number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^第|号$/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  const padded = bare.replace(/\d+$/u, (digits) =>
    digits.replace(/^0+(?=\d)/u, '').padStart(3, '0'),
  );
  return `${year}-${level}-${bodyOf[kind]}-${padded}`;
}

/**
 * The id of an item that has no number yet: from what is known of it, not from a counter.
 * `fingerprint` is some hex of a hash over title and lead proposer.
 */
export function provisionalId(identity: Omit<Identity, 'number'>, fingerprint: string): string {
  return `${identity.year}-${identity.level}-${bodyOf[identity.kind]}-p-${fingerprint}`;
}

/** Whether a text has the form of an id with a number, as the schema wants it. */
export function isId(text: string): boolean {
  return /^\d{4}-[a-z]+-[a-z]+(-[\p{Ll}\p{Lo}\p{N}]+)+$/u.test(text);
}

/** The year an id stands under in `proposals/<year>/`. */
export function yearOf(id: string): string {
  return id.slice(0, 4);
}

/** Where the record with this id lies, relative to the registry. */
export function recordPath(id: string): string {
  return `proposals/${yearOf(id)}/${id}.yaml`;
}
