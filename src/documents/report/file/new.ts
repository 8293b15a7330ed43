import { lineInMarkdown, markdownOf } from '../markdown.ts';
import type { Fact, Part } from '../part.ts';
import { type Head, headLine } from './head.ts';
import { lastRunLines } from './last-run.ts';
import { closing, markOf, opening } from './marks.ts';

/** The text of a report that is written for the first time. */
export function newReport(
  head: Head,
  parts: readonly Part[],
  figures: ReadonlyMap<string, string>,
): string {
  const told = parts.filter(hasText);
  const blocks = told.flatMap((part) =>
    part.type === 'heading' ? [] : [`${part.type}:${part.id}`],
  );
  const body = told.map((part) => `${writtenPart(part)}\n\n`).join('');
  return `${headLine(head)}\n\n${body}${lastRunLines({ blocks, figures }).join('\n')}\n`;
}

/** Facts with nothing to say leave no trace. */
export const hasText = (part: Part): boolean => part.type !== 'fact' || part.content.length > 0;

/** One part with its marks, LF between its lines. */
export function writtenPart(part: Part): string {
  switch (part.type) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${lineInMarkdown(part.text)}`;
    case 'slot':
      return [opening('slot', part.id), part.prompt, closing('slot', part.id)].join('\n');
    case 'fact':
      return writtenFact(part.id, factText(part), markOf(factText(part)));
  }
}

export const factText = ({ content }: Fact): string => markdownOf(content);

export const writtenFact = (id: string, text: string, mark: string): string =>
  [opening('fact', id, mark), text, closing('fact', id)].join('\n');
