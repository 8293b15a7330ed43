import { withoutContacts } from './private.ts';
import type { Telling } from './telling.ts';

/** What somebody wrote into a record, fit for a report: in one line, without a full stop, without contact data; nothing of a confidential item. */
export function quoted(
  text: string | undefined,
  id: string,
  { items }: Telling,
): string | undefined {
  const record = items.get(id)?.record;
  if (text === undefined || record === undefined) return undefined;
  const line = withoutContacts(text, record).replaceAll(/\s+/gu, ' ').trim();
  return line.replace(/[。.]$/u, '') || undefined;
}
