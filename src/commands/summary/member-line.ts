import type { Member } from '../../statistics/member.ts';
import type { Telling } from './words.ts';

/** One thing counted in one line: its item with the title, whose it is, and what else is to be said of it. Of a confidential item the id alone. */
export function memberLine(
  member: Member,
  { summary }: Telling,
  detail: string | undefined = undefined,
): string {
  const { id, who } = member;
  const words = summary.hidden.has(id) ? [] : [summary.titles.get(id), who];
  return [id, summary.origins.get(id), ...words, detail]
    .filter((part) => part !== undefined && part !== '')
    .join('  ');
}
