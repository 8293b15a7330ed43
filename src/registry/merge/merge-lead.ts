import { reindented } from './reindent.ts';

/** A stretch parted into the comment and blank lines it begins with, and the rest. */
export function leadOf(text: string): readonly [lead: string, rest: string] {
  const end = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
  return [text.slice(0, end), text.slice(end)];
}

interface Leads {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** How much further to the right our side's entry begins. */
  readonly shift: number;
}

/**
 * The comments above an entry to which both sides added some: ours, and below them what theirs added. Undefined where a side
 * took one out or changed it, so that a person must look.
 */
export function mergedLead({ base, ours, theirs, shift }: Leads): string | undefined {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return reindented(theirs, shift);
  const [before, mine, yours] = [base, ours, theirs].map(commentsIn);
  if (before === undefined || mine === undefined || yours === undefined) return undefined;
  const isKept = (side: readonly string[]) => before.every((one) => side.includes(one));
  if (!isKept(mine) || !isKept(yours)) return undefined;
  const known = new Set(mine);
  const added = (theirs.match(/[^\n]*\n/g) ?? []).filter(
    (line) => line.trim() !== '' && !known.has(line.trim()),
  );
  return ours + reindented(added.join(''), shift);
}

const commentsIn = (lead: string): readonly string[] =>
  lead
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
