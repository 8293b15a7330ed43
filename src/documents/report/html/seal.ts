import { fingerprint } from '../../../registry/fingerprint.ts';

/** A page with the fingerprint of its own text at the end, so that a later run sees whether somebody has written in it. */
export const sealed = (page: string): string => `${page}<!-- proposals ${markOf(page)} -->\n`;

/** Whether a page is byte for byte what was written, but for the line ends that git may have changed. */
export function isUntouched(page: string): boolean {
  const [, text, mark] = /^([\s\S]*)<!-- proposals ([0-9a-f]{6}) -->\r?\n?$/.exec(page) ?? [];
  return text !== undefined && mark === markOf(text);
}

const markOf = (text: string) => fingerprint(text.replaceAll('\r\n', '\n'));
