import type { Chunk } from './chunk.ts';
import type { Sides } from './merge.ts';
import { leadOf, mergedLead } from './merge-lead.ts';
import { NoText } from './no-text.ts';

/** What stands before the first entry: the comments above, the line that opens it, and the comments above the first entry. */
export function mergedHead(chunks: Sides<Chunk>): string {
  const headOf = (chunk: Chunk | undefined) => {
    const [above, rest] = leadOf(chunk?.parts?.head ?? '');
    const end = rest.indexOf('\n') + 1;
    return { above, line: rest.slice(0, end), first: rest.slice(end) };
  };
  const above = leadIn(chunks, (chunk) => headOf(chunk).above);
  const [base, ours, theirs] = [chunks.base, chunks.ours, chunks.theirs].map(headOf);
  const inner = [base, ours, theirs].map((head) => leadOf(head?.first ?? ''));
  const first = leadIn(chunks, (chunk) => leadOf(headOf(chunk).first)[0]);
  if (above === undefined || first === undefined) throw new NoText();
  const known = chunks.base?.parts;
  const line = merged3(known && base?.line, ours?.line ?? '', theirs?.line ?? '');
  const [before, mine, yours] = inner.map(([, rest]) => rest);
  return above + line + first + merged3(known && before, mine ?? '', yours ?? '');
}

/** The comments above an entry, of both sides. */
export function leadIn(
  { base, ours, theirs }: Sides<Chunk>,
  of: (chunk: Chunk | undefined) => string,
): string | undefined {
  const shift = (ours?.column ?? 0) - (theirs?.column ?? 0);
  return mergedLead({ base: of(base), ours: of(ours), theirs: of(theirs), shift });
}

/** One of three texts that are not looked into; comments of both sides are for a person. */
export function merged3(base: string | undefined, ours: string, theirs: string): string {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  if (theirs.includes('#')) throw new NoText();
  return ours;
}
