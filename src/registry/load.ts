import type { Finding } from '../checks/finding.ts';
import { idOf } from './identity.ts';
import type { Kind, Kinds } from './kinds.ts';
import { isCopy } from './left-copies.ts';
import { type Broken, type Parsed, parse } from './parse.ts';
import { readBytes } from './read-file.ts';
import type { Entry } from './registry.ts';

/** One file, read and judged: the entry where it was understood, and every finding either way. */
export interface Loaded<T> {
  readonly entry?: Entry<T>;
  readonly findings: readonly Finding[];
}

/** A closer look at a file that was understood, taken while its tree is at hand. */
export type Look = (parsed: Parsed<unknown>, path: string) => readonly Finding[];

/** Reads and parses one file of the registry. */
export function load<K extends Kind>(
  realRoot: string,
  path: string,
  kind: K,
  { look }: { readonly look?: Look } = {},
): Loaded<Kinds[K]> {
  const bytes = readBytes(realRoot, path);
  if (!(bytes instanceof Uint8Array)) return { findings: [bytes] };
  const parsed = parse(bytes, path, kind);
  if (isBroken(parsed)) return { findings: parsed.findings.map(asCopy(realRoot)) };
  const { data, source, warnings } = parsed;
  const findings = look ? [...warnings, ...look(parsed, path)] : warnings;
  return { entry: { path, id: idOf(path), data, source }, findings };
}

/** A copy has the id of its original: nothing is wrong with that, but with the copy. */
const asCopy =
  (realRoot: string) =>
  (finding: Finding): Finding =>
    finding.code === 'id-mismatch' && isCopy(realRoot, finding.path)
      ? { ...finding, args: { ...finding.args, isCopy: 'yes' } }
      : finding;

function isBroken(parsed: object): parsed is Broken {
  return 'findings' in parsed;
}

/** Those that were understood. */
export function entriesOf<T>(loaded: readonly Loaded<T>[]): Entry<T>[] {
  return loaded.flatMap(({ entry }) => (entry ? [entry] : []));
}
