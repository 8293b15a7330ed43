import { plain } from '../markdown/table.ts';

/** Stands for nothing on the page, and keeps what is before and behind it from being read together. */
const APART = '<!-- -->';

/**
 * A text of a record on a page of a forge: shown as it is, and nothing that happens to look so tells somebody that he was named (@),
 * points at another request (#, !) or an address, or is set as a formula ($).
 */
export function forForge(text: string): string {
  return plain(text.replaceAll('&', '&amp;'))
    .replaceAll('$', String.raw`\$`)
    .replaceAll(/@|\\#|!(?=\d)|:(?=\/\/)|\bwww(?=\.)|\bGH(?=-\d)/gi, (sign) => sign + APART);
}
