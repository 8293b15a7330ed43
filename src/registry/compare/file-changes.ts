import type { Proposal } from '../../proposal/record.ts';
import { timelineOf } from '../../proposal/timeline.ts';
import { idOf } from '../identity.ts';
import type { Kind } from '../kinds.ts';
import { kindOfFile } from '../merge/kind-of-file.ts';
import { parse } from '../parse.ts';
import { compare, type FieldChange } from './compare.ts';
import { type RecordChanges, recordChanges } from './record-changes.ts';
import { type WrittenChange, writtenChange } from './written-changes.ts';

/** One file of the registry in two versions; the content of one that is not there is undefined. */
export interface Versions {
  readonly path: string;
  /** Its path before, where it was renamed. */
  readonly from?: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

type How = 'added' | 'changed' | 'deleted' | 'renamed';

/** What became of one file, in terms of what it says. */
export type FileChange =
  | {
      readonly of: 'item';
      readonly how: How;
      readonly path: string;
      readonly id: string;
      /** Its id before, where it was given another. */
      readonly from?: string;
      /** The record as it is now, or as it was before it was deleted. */
      readonly record: Proposal;
      readonly changes: RecordChanges;
    }
  /** Contact data: which fields changed, and never to what. */
  | {
      readonly of: 'person' | 'registry' | 'calendar';
      readonly how: How;
      readonly path: string;
      readonly id: string;
      readonly fields: readonly FieldChange[];
    }
  /** A file of ours of which one version cannot be understood. */
  | { readonly of: 'unreadable'; readonly how: How; readonly path: string; readonly id: string }
  /** A file that says what it said, and is written in another way. */
  | {
      readonly of: 'written';
      readonly how: How;
      readonly path: string;
      readonly id: string;
      /** The record, where it is one. */
      readonly record?: Proposal;
      readonly written: WrittenChange;
    }
  | { readonly of: 'other'; readonly how: How; readonly path: string };

/** What became of what one file says; undefined where both versions say the same. */
export function fileChange(versions: Versions): FileChange | undefined {
  const { path, from = path, before, after } = versions;
  const how = howOf(versions);
  const kind = kindOf(path);
  if (kind === undefined) return { of: 'other', how, path };
  const id = idOf(path);
  const [old, now] = [read(before, from, kind), read(after, path, kind)];
  if (old === 'broken' || now === 'broken') return { of: 'unreadable', how, path, id };
  if (kind === 'proposal') {
    const record = (now ?? old) as Proposal | undefined;
    if (record === undefined) return undefined;
    const changes =
      old && now
        ? recordChanges(old as Proposal, now as Proposal)
        : { events: now ? timelineOf(record) : [], gone: [], fields: [] };
    const isSame = how === 'changed' && Object.values(changes).every((part) => part.length === 0);
    if (isSame) return undefined;
    return {
      of: 'item',
      how,
      path,
      id,
      record,
      changes,
      ...(how === 'renamed' && { from: idOf(from) }),
    };
  }
  const { fields, added, removed } = compare(old ?? {}, now ?? {});
  const all = [
    ...fields,
    ...added.map(({ path: at, value }) => ({ path: at, after: value })),
    ...removed.map(({ path: at, value }) => ({ path: at, before: value })),
  ];
  if (all.length === 0 && how === 'changed') return undefined;
  return { of: kind, how, path, id, fields: all };
}

/** What became of one file, also where both versions say the same: then how it is written. */
export function anyChange(versions: Versions): FileChange | undefined {
  const change = fileChange(versions);
  const { path, before, after } = versions;
  const kind = kindOf(path);
  if (change !== undefined || kind === undefined || !before || !after) return change;
  const record = kind === 'proposal' ? { record: read(after, path, kind) as Proposal } : {};
  const written = writtenChange(textOf(before), textOf(after));
  return { of: 'written', how: howOf(versions), path, id: idOf(path), ...record, written };
}

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function howOf({ path, from, before, after }: Versions): How {
  if (before === undefined) return 'added';
  if (after === undefined) return 'deleted';
  return from !== undefined && from !== path ? 'renamed' : 'changed';
}

/** The kind of a registry file; undefined for files that are none of ours. */
export function kindOf(path: string): Kind | undefined {
  return /^(?:registry\.yaml|(?:proposals\/\d{4}|people|calendar)\/[^/]+\.yaml)$/.test(path)
    ? kindOfFile(path)
    : undefined;
}

function read(
  content: Uint8Array | undefined,
  path: string,
  kind: Kind,
): object | undefined | 'broken' {
  if (content === undefined) return undefined;
  const parsed = parse(content, path, kind);
  return 'data' in parsed ? (parsed.data as object) : 'broken';
}
