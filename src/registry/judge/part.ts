import type { Finding } from '../../checks/finding.ts';
import { type Memo, type Seen, seenInItem, seenInPerson } from '../../checks/meaning.ts';
import type { Ground } from '../../checks/rule.ts';
import { inspectFile } from '../inspect.ts';
import type { Entry } from '../registry.ts';
import { placed } from './located.ts';

/** A file that is to be judged. */
export interface ToJudge {
  readonly path: string;
  readonly kind: 'proposal' | 'person';
}

/** What some files show by themselves, and what is remembered of them. Plain data: it may come from another thread. */
export interface Part {
  readonly findings: Finding[];
  readonly items: Memo[];
  readonly people: Memo[];
}

/** What a part of a registry is judged by. Without settings only the form of its files is: what they mean depends on those. */
export interface Judge {
  readonly realRoot: string;
  readonly ground: Ground | undefined;
}

/**
 * Judges files one by one into `part`. A file is read, looked at and let go: a large registry never lies in memory as a whole,
 * and what is let go at once costs next to nothing.
 */
export function judgeInto(part: Part, files: readonly ToJudge[], judge: Judge): void {
  for (const { path, kind } of files) {
    if (kind === 'proposal') {
      const memo = judgeFile(
        part,
        inspectFile(judge.realRoot, path, kind),
        judge,
        (entry, ground) => seenInItem({ id: entry.id, path, record: entry.data }, ground),
      );
      if (memo) part.items.push(memo);
    } else {
      const memo = judgeFile(part, inspectFile(judge.realRoot, path, kind), judge, seenInPerson);
      if (memo) part.people.push(memo);
    }
  }
}

function judgeFile<T>(
  { findings }: Part,
  loaded: { readonly entry?: Entry<T>; readonly findings: readonly Finding[] },
  { ground }: Judge,
  see: (entry: Entry<T>, ground: Ground) => Seen,
): Memo | undefined {
  findings.push(...loaded.findings);
  const { entry } = loaded;
  if (entry === undefined || ground === undefined) return undefined;
  const { remarks, memo } = see(entry, ground);
  findings.push(...placed(remarks, entry.source));
  return memo;
}

export const emptyPart = (): Part => ({ findings: [], items: [], people: [] });
