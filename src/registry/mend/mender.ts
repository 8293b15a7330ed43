import type { Finding } from '../../checks/finding.ts';
import type { Kind } from '../kinds.ts';

/** A text with one mistake in it, and what is known of the file. */
export interface Flaw {
  readonly text: string;
  readonly finding: Finding;
  readonly kind: Kind;
}

/**
 * Mends one kind of mistake: every text that could have been meant, none where somebody must judge. It is taken only where there is
 * one of them, or all say the same.
 */
export type Mender = (flaw: Flaw) => readonly string[] | Promise<readonly string[]>;

/** The offset of a finding's place; a BOM counts no column. */
export function offsetOf(text: string, { place }: Finding): number | undefined {
  if (place === undefined) return undefined;
  let start = 0;
  for (let line = 1; line < place.line; line += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  const hidden = place.line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  return start + hidden + place.column - 1;
}

/** The steps of a finding's pointer as the path of an edit. */
export function pathOf({ pointer = '' }: Finding): readonly (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
