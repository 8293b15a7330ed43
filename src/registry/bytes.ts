import { isUtf8 } from 'node:buffer';
import type { Place } from '../checks/finding.ts';
import { placeAt } from './place.ts';

export interface BadBytes {
  readonly code: 'utf16-file' | 'not-utf8' | 'nul-byte';
  readonly place: Place;
}

/** The text of a file, its BOM included; anything but clean UTF-8 is named rather than guessed at. */
export function decode(bytes: Uint8Array): string | BadBytes {
  if (startsLikeUtf16(bytes)) return { code: 'utf16-file', place: { line: 1, column: 1 } };
  if (!isUtf8(bytes)) return { code: 'not-utf8', place: firstBadByte(bytes) };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const nul = text.indexOf('\0');
  return nul === -1 ? text : { code: 'nul-byte', place: placeAt(text, nul) };
}

function startsLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark, a file of ours in UTF-16 still begins with an ASCII letter beside a zero byte.
  return bytes.length > 1 && (first === 0) !== (second === 0);
}

function firstBadByte(bytes: Uint8Array): Place {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let good = '';
  try {
    for (const byte of bytes) good += decoder.decode(Uint8Array.of(byte), { stream: true });
  } catch {
    // The decoder stops exactly where the text stops being UTF-8.
  }
  return placeAt(good, good.length);
}
