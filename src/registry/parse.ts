import { type Document, parseDocument } from 'yaml';
import type { Finding } from '../checks/finding.ts';
import { decode } from './bytes.ts';
import { identityTroubles } from './identity.ts';
import { type Kind, type Kinds, RULES } from './kinds.ts';
import { MOST_FINDINGS, MOST_LINES } from './limits.ts';
import { conflictsIn } from './merge-markers.ts';
import { placeAt, placesIn } from './place.ts';
import { type Bare, plainYaml } from './plain-yaml.ts';
import { isRetyped } from './retyped.ts';
import { schemaTroubles } from './schema-findings.ts';
import { type Trouble, yamlTroubles } from './yaml-findings.ts';
import { MAX_ALIASES, YAML_OPTIONS } from './yaml-options.ts';

/** A file that was understood. Its warnings do not keep it from being counted and edited. */
export interface Parsed<T> {
  readonly data: T;
  /** The exact text of the file, BOM and line ends included. */
  readonly source: string;
  readonly warnings: readonly Finding[];
  /** The tree of the text, for a closer look; it is many times as big as the text, so nobody keeps it. */
  readonly tree: () => Document;
  /** Where the text was read without a tree: the values without quotation marks that other programs would read as no text. */
  readonly bare?: readonly Bare[];
}

/** A file that is there and could not be understood. */
export interface Broken {
  readonly findings: readonly Finding[];
}

/** Reads one file of the registry. Whatever is wrong with it comes back as findings; nothing is thrown. */
export function parse<K extends Kind>(
  input: string | Uint8Array,
  path: string,
  kind: K,
): Parsed<Kinds[K]> | Broken {
  const source = typeof input === 'string' ? input : decode(input);
  if (typeof source !== 'string')
    return { findings: [{ severity: 'error', path, args: {}, ...source }] };
  return plainly(source, path, kind) ?? thoroughly(source, path, kind);
}

/** A sound file in the program's own manner, read without a tree; anything else is for the other way. */
function plainly<K extends Kind>(
  source: string,
  path: string,
  kind: K,
): Parsed<Kinds[K]> | undefined {
  const plain = plainYaml(source, isRetyped);
  if (plain === undefined) return undefined;
  const { data, bare } = plain;
  const { validate, isSound = validate } = RULES[kind];
  if (!isSound(data) || identityTroubles(data, path, kind).length > 0) return undefined;
  return {
    data: data as Kinds[K],
    source,
    warnings: [],
    bare,
    tree: () => parseDocument(source, YAML_OPTIONS),
  };
}

function thoroughly<K extends Kind>(
  source: string,
  path: string,
  kind: K,
): Parsed<Kinds[K]> | Broken {
  const read = readYaml(source);
  if ('troubles' in read)
    return {
      findings: [
        ...read.troubles.slice(0, MOST_FINDINGS).map((trouble) => located(trouble, path, source)),
        ...others(read.troubles, path),
      ],
    };
  const { validate, schema } = RULES[kind];
  const passed = validate(read.data);
  const all = validate.errors ?? [];
  const errors = all.slice(0, MOST_FINDINGS);
  const strangers = identityTroubles(read.data, path, kind);
  if (passed && strangers.length === 0 && read.notes.length === 0)
    return { data: read.data as Kinds[K], source, warnings: [], tree: () => read.doc };

  const notes = read.notes.map((note) => located(note, path, source, 'warning'));
  const place = placesIn(source, { doc: read.doc });
  const findings = [...schemaTroubles(errors, read.data, schema), ...strangers]
    .filter((each, index, all) => all.findIndex((one) => one.pointer === each.pointer) === index)
    .map(
      ({ code, pointer, at, args }): Finding => ({
        code,
        severity: 'error',
        path,
        place: place(at?.pointer ?? pointer, at?.aim),
        pointer,
        args,
      }),
    )
    .concat(others(all, path))
    .sort(byPlace);
  return findings.every((finding) => finding.code === 'unknown-key')
    ? {
        data: read.data as Kinds[K],
        source,
        warnings: [...findings, ...notes].sort(byPlace),
        tree: () => read.doc,
      }
    : { findings: [...findings, ...notes].sort(byPlace) };
}

type Read =
  | { readonly data: unknown; readonly notes: readonly Trouble[]; readonly doc: Document }
  | { readonly troubles: readonly Trouble[] };

function readYaml(source: string): Read {
  if (linesIn(source) > MOST_LINES)
    return { troubles: [{ code: 'too-large', offset: 0, args: { size: linesIn(source) } }] };
  const conflicts = conflictsIn(source);
  if (conflicts.length > 0)
    return { troubles: conflicts.map((offset) => ({ code: 'merge-conflict', offset })) };
  const doc = parseDocument(source, YAML_OPTIONS);
  if (doc.errors.length > 0) return { troubles: yamlTroubles(doc, source) };
  try {
    const data: unknown = doc.toJS({ maxAliasCount: MAX_ALIASES });
    if (source.includes('*') && isCircular(data))
      return { troubles: [{ code: 'bad-alias', offset: firstAlias(source) }] };
    if (data === null || data === '') return { troubles: [{ code: 'empty-file', offset: 0 }] };
    const notes = doc.warnings.map(({ pos: [start, end] }) => ({
      code: 'unknown-tag',
      offset: start,
      args: { tag: source.slice(start, end) },
    }));
    return { data, notes, doc };
  } catch (error) {
    // The library throws only for aliases: of a name unknown so far, or far too many.
    if (!(error instanceof ReferenceError)) throw error;
    const excessive = error.message.startsWith('Excessive');
    const code = excessive ? 'too-many-aliases' : 'bad-alias';
    return { troubles: [{ code, offset: firstAlias(source) }] };
  }
}

function linesIn(source: string): number {
  let lines = 1;
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Says how many mistakes are not told one by one. */
function others(all: readonly unknown[], path: string): Finding[] {
  const count = all.length - MOST_FINDINGS;
  return count > 0 ? [{ code: 'too-many-errors', severity: 'error', path, args: { count } }] : [];
}

function isCircular(data: unknown): boolean {
  try {
    JSON.stringify(data);
    return false;
  } catch {
    return true;
  }
}

function firstAlias(source: string): number {
  return Math.max(0, source.search(/(?<=[\s[{,])\*/));
}

function located(
  { code, offset, args = {} }: Trouble,
  path: string,
  source: string,
  severity: Finding['severity'] = 'error',
): Finding {
  return { code, severity, path, place: placeAt(source, offset), args };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0)
  );
}
