import { distance } from 'fastest-levenshtein';
import { officeWord } from './office-word.ts';

/** The allowed word a person most likely meant; none where nothing is near. */
export function nearest(text: string, allowed: readonly string[]): string | undefined {
  const meant = officeWord(text, allowed);
  if (meant) return meant;
  const retyped = byOldYaml(text, allowed);
  if (retyped) return retyped;
  const wanted = text.normalize('NFKC').trim().toLowerCase().replaceAll('-', '_');
  const [best] = allowed
    .map((word) => ({ word, far: distance(wanted, word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  if (!best) return undefined;
  const isSwap = sortedLetters(best.word) === sortedLetters(wanted);
  const isNear = best.far <= Math.max(1, Math.floor(best.word.length / 3));
  return isSwap || isNear ? best.word : undefined;
}

/** `on` and `off` as a program of YAML 1.1 writes them back: it has read a truth. */
function byOldYaml(text: string, allowed: readonly string[]): string | undefined {
  const word = { true: 'on', false: 'off' }[text.toLowerCase()];
  return word !== undefined && allowed.includes(word) ? word : undefined;
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}
