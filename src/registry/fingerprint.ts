import { createHash } from 'node:crypto';

/** Six hex digits of a text: the same on every machine, so that two clones name one item alike. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 6);
}
