import { type Data, isFields } from './data.ts';
import { partners } from './partners.ts';

/** Whether one value says all that another one says. What was added is no contradiction, nor is another order of a list. */
export function covers(whole: Data, part: Data): boolean {
  if (part === undefined) return true;
  if (Array.isArray(part)) {
    // Corrections tell of several names on one line.
    const list: Data = typeof whole === 'string' ? whole.split('、') : whole;
    return (
      Array.isArray(list) &&
      partners<Data>(part, list, (one, other) => covers(other, one)).size === part.length
    );
  }
  if (isFields(part))
    return isFields(whole) && Object.entries(part).every(([key, one]) => covers(whole[key], one));
  return whole !== undefined && typeof whole !== 'object' && String(whole) === String(part);
}
