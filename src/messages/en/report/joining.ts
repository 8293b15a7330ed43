/** Names in a row: one, two and three. */
export function and(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** Parts of one kind in a row. */
export const joined = (parts: readonly string[]): string => parts.join(', ');

/** 1 item, 2 items. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

export const items = (n: number): string => counted(n, 'item');
export const is = (n: number): string => (n === 1 ? 'is' : 'are');
export const has = (n: number): string => (n === 1 ? 'has' : 'have');

/** More parts than this bury a sentence. */
const MOST = 5;

/** Long parts, the first few of many. */
export const listed = (parts: readonly string[]): string =>
  parts.length <= MOST + 1
    ? parts.join('; ')
    : `${parts.slice(0, MOST).join('; ')} and ${parts.length - MOST} more`;
