import type { Kind, Kinds } from './kinds.ts';
import { parse } from './parse.ts';

/** The data of a text that our own writing made. If it cannot be understood the fault is ours, and nothing may be written. */
export function understood<K extends Kind>(text: string, path: string, kind: K): Kinds[K] {
  const read = parse(text, path, kind);
  if ('data' in read) return read.data;
  const codes = read.findings.map(({ code, pointer }) => `${code} ${pointer ?? ''}`);
  throw new Error(`would have written a file that does not validate: ${path}: ${codes.join(', ')}`);
}
