import { holdsPersonalData } from '../personal.ts';
import type { Rewritten } from './rewritten.ts';

/** What may stand where something was taken out. */
const MASK = /[\s*×xX某…（）()]/g;

/**
 * Whether only personal data was taken out of a text. That must be possible without a trace: a correction would keep in the record what has no
 * place in it.
 */
export function isRedacted({ path, before, after = '' }: Rewritten): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  const key = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  const about = { key, section: path[0] ?? '', inSettings: false, today: '' };
  const isFound = (text: string) => holdsPersonalData(text, about);
  return isFound(before) && !isFound(after) && isPartOf(after.replaceAll(MASK, ''), before);
}

/** Whether a text is another one with something left out. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of whole) if (part.startsWith(sign, at)) at += sign.length;
  return at === part.length;
}
