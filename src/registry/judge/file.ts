import type { Finding } from '../../checks/finding.ts';
import { type Memo, type Seen, seenInItem, seenInPerson } from '../../checks/meaning.ts';
import type { Ground } from '../../checks/rule.ts';
import { inspectFile } from '../inspect.ts';
import type { Loaded } from '../load.ts';
import type { Entry } from '../registry.ts';
import { placed } from './located.ts';

/** What one file shows by itself, and what is remembered of it; nothing where it could not be understood. */
export interface JudgedFile {
  readonly findings: readonly Finding[];
  readonly memo?: Memo;
}

/** What files are judged by. Without settings only their form is: what they mean depends on those. */
export interface Judge {
  readonly realRoot: string;
  readonly ground: Ground | undefined;
}

/**
 * Judges a record by itself. A file is read, looked at and let go: a large registry never lies in memory as a whole,
 * and what is let go at once costs next to nothing.
 */
export function judgedItem(path: string, { realRoot, ground }: Judge): JudgedFile {
  return judgedFile(inspectFile(realRoot, path, 'proposal'), ground, ({ id, data }, known) =>
    seenInItem({ id, path, record: data }, known),
  );
}

/** Judges a file of people/ by itself. */
export function judgedPerson(path: string, { realRoot, ground }: Judge): JudgedFile {
  return judgedFile(inspectFile(realRoot, path, 'person'), ground, seenInPerson);
}

function judgedFile<T>(
  { entry, findings }: Loaded<T>,
  ground: Ground | undefined,
  see: (entry: Entry<T>, ground: Ground) => Seen,
): JudgedFile {
  if (entry === undefined || ground === undefined) return { findings };
  const { remarks, memo } = see(entry, ground);
  return {
    findings: remarks.length === 0 ? findings : [...findings, ...placed(remarks, entry.source)],
    memo,
  };
}
