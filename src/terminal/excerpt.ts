import type { Sheet } from './sheet.ts';
import { graphemes, type Measure } from './width.ts';

/** A line of a file, parted where the trouble begins. */
export interface Excerpt {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

const ELLIPSIS = '…';
/** What stays in sight behind the caret even where much stands before it. */
const BEHIND = 16;

/** The line with its number, and a caret under the place. What does not fit is left out at its ends, never around the caret. */
export function excerpt({ line, before, after }: Excerpt, sheet: Sheet): string[] {
  const gutter = `  ${line} | `;
  const blank = `${' '.repeat(gutter.length - 2)}| `;
  const room = Math.max(1, sheet.columns - gutter.length);
  const { measure, paint } = sheet;
  const kept = Math.min(measure(after), BEHIND);
  const head = tail(before, room - Math.min(kept, room - 1), measure);
  const rest = start(after, room - measure(head), measure);
  return [
    `${paint(gutter, 'dim')}${head}${rest}`,
    `${paint(blank, 'dim')}${' '.repeat(measure(head))}${paint('^', 'strong')}`,
  ];
}

/** The end of a text. */
function tail(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const kept: string[] = [];
  let taken = 1;
  for (const letter of graphemes(text).toReversed()) {
    taken += measure(letter);
    if (taken > width) break;
    kept.unshift(letter);
  }
  return ELLIPSIS + kept.join('');
}

/** The beginning of a text. */
function start(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let kept = '';
  let taken = 1;
  for (const letter of graphemes(text)) {
    taken += measure(letter);
    if (taken > width) break;
    kept += letter;
  }
  return kept + ELLIPSIS;
}
