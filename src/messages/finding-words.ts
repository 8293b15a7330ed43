import type { Finding } from '../checks/finding.ts';
import type { Sentence } from '../refusal.ts';
import type { Messages } from './index.ts';

/** Where a finding is, as commands name it. */
export interface At {
  /** The item; undefined where it is about no record. */
  readonly id?: string;
  /** As `correct` wants it, counted from one: `contacts.2.on`. */
  readonly field: string;
}

/** The words for one code of finding: what is wrong, and how a person mends it. */
export interface FindingWords {
  readonly text: (args: Finding['args']) => string;
  readonly mend: (args: Finding['args'], at: At) => string;
}

/** A command that puts right what stands at a finding, or at another field of its record; `reason` is the word for what the person fills in. */
export const correcting =
  (reason: string) =>
  ({ id, field: own }: At, rest: string, field = own): string =>
    `proposals correct ${id} --field ${field} ${rest} --reason ${reason}`;

/** Names that a finding lists as Chinese does, in an English sentence. */
export const commas = (names: string | number | undefined): string =>
  String(names).replaceAll('、', ', ');

/** A series of document numbers in one year, as its papers bear it. */
export const series = (args: Finding['args']): string =>
  String(args.series).replace('{year}', String(args.year)).replace('{n}', '…');

function placeOf({ path, pointer = '' }: Finding): At {
  const field = pointer
    .slice(1)
    .split('/')
    .map((step) => (/^\d+$/.test(step) ? Number(step) + 1 : step))
    .join('.');
  const [, id] = /^proposals\/.*?([^/]+)\.yaml$/.exec(path) ?? [];
  return { field, ...(id !== undefined && { id }) };
}

/** A finding as a sentence with its remedy; the place is left to whoever shows it. */
export function sentenceOf(finding: Finding, messages: Messages): Sentence {
  const words: FindingWords | undefined = (
    messages.findings as Readonly<Record<string, FindingWords>>
  )[finding.code];
  if (!words) return { text: finding.code };
  return { text: words.text(finding.args), hint: words.mend(finding.args, placeOf(finding)) };
}
