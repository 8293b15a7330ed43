import { createHash } from 'node:crypto';
import type { Change } from '../change.ts';

/** What one command did to the files, as far as undoing it needs to know. */
export interface Written {
  readonly verb: string;
  /** The moment, in ISO form. */
  readonly at: string;
  readonly by: Hand;
  readonly files: readonly Trace[];
  /** What it put outside the registry's files; that stays where it is. */
  readonly documents?: readonly Paper[];
  /** The settings of the clone that it made or changed. */
  readonly settings?: readonly Made[];
}

/** A file outside of the registry's own. */
export interface Paper {
  /** As it was called. */
  readonly to: string;
  /** Where it lies, and the fingerprint of what it held; unknown of pages that older versions wrote. */
  readonly file?: string;
  readonly sum?: string;
}

/** A setting, and the value it was given. */
export interface Made {
  readonly key: string;
  readonly value: string;
  /** What stood there before; where nothing did, taking the setting away takes it back. */
  readonly before?: string;
}

/** Whose hand it was, and where: a journal that was copied along with the files is not ours to undo by. */
export interface Hand {
  readonly host: string;
  readonly user: string;
  readonly root: string;
}

/** One file before and after; of what it holds afterwards only the fingerprint is kept. */
export type Trace =
  | { readonly kind: 'create'; readonly path: string; readonly after: string }
  | {
      readonly kind: 'replace';
      readonly path: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'rename';
      readonly from: string;
      readonly path: string;
      readonly before: string;
      readonly after: string;
    };

/** The fingerprint of a content. */
export const sumOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** The changes of a command as they are kept; one that changes nothing needs no undoing, and one that removes is none of a command. */
export function tracesOf(changes: readonly Change[]): readonly Trace[] {
  return changes.flatMap((change): readonly Trace[] => {
    switch (change.kind) {
      case 'create': {
        const { kind, path, after } = change;
        return [{ kind, path, after: sumOf(after) }];
      }
      case 'replace': {
        const { kind, path, before, after } = change;
        return before === after ? [] : [{ kind, path, before, after: sumOf(after) }];
      }
      case 'rename': {
        const { kind, from, path, before, after } = change;
        return [{ kind, from, path, before, after: sumOf(after) }];
      }
      default:
        throw new Error(`a command that removes ${change.path} cannot be undone`);
    }
  });
}

const format = 1;

/** A page as text. It ends with a sum of its own, so that a damaged one is never taken for what a command did. */
export function textOf(written: Written): string {
  const body = JSON.stringify({ format, ...written });
  return `${JSON.stringify({ body, sum: sumOf(body) })}\n`;
}

/** What a page says; undefined where it is damaged or of another make. */
export function readPage(text: string): Written | undefined {
  try {
    const { body, sum } = JSON.parse(text) as { readonly body?: unknown; readonly sum?: unknown };
    if (typeof body !== 'string' || sum !== sumOf(body)) return undefined;
    const { format: made, documents, ...written } = JSON.parse(body) as Kept;
    const papers = documents?.map((one) => (typeof one === 'string' ? { to: one } : one));
    if (made !== format || !written.files.every(isInside)) return undefined;
    return papers === undefined ? written : { ...written, documents: papers };
  } catch {
    return undefined;
  }
}

/** A page as it was parsed: older versions named documents by their names alone. */
type Kept = Omit<Written, 'documents'> & {
  readonly format: unknown;
  readonly documents?: readonly (string | Paper)[];
};

/** Only what lies in the registry was ever written by a command. */
function isInside(trace: Trace): boolean {
  const paths = trace.kind === 'rename' ? [trace.from, trace.path] : [trace.path];
  return paths.every(
    (path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..'),
  );
}
