import { fingerprint } from '../../../registry/fingerprint.ts';

/** What a block of the file holds: facts that are renewed, or a place for a person's own words. */
export type BlockType = 'fact' | 'slot';

export const opening = (type: BlockType, id: string, mark?: string) =>
  `<!-- ${type}:${id}${mark === undefined ? '' : ` ${mark}`} -->`;

export const closing = (type: BlockType, id: string) => `<!-- /${type}:${id} -->`;

/** New text beside a paragraph that a person has changed. A comment must not hold the sign that ends it. */
export const offerOf = (id: string, text: string) =>
  `<!-- offer:${id}\n${text.replaceAll('--', '－－')}\n-->`;

export const OPENING = /^<!-- (fact|slot):([a-z0-9-]+)(?: ([0-9a-f]{6}))? -->$/;
export const CLOSING = /^<!-- \/(fact|slot):([a-z0-9-]+) -->$/;
/** Either of the two at the beginning of a text, as a reader of Markdown finds it. */
export const MARK = /^<!-- (\/?)(fact|slot):([a-z0-9-]+)[^>]*-->/;
export const OFFER = /^<!-- offer:([a-z0-9-]+)$/;
export const END = '-->';
/** Whatever looks like one of ours; if it is none of those above, somebody has damaged it. */
export const ALIKE = /(?<!\\)<!--\s*\/?\s*(?:fact|slot|offer|report|last-run)\b/;

/** A text by six digits, whatever its line ends and the blanks at the ends of its lines. */
export function markOf(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  return fingerprint(lines.join('\n').trim());
}
