import { markOf } from '../file/marks.ts';
import type { Block, ReportFile } from '../file/read.ts';

/** A line of the report as people read it. */
export interface Passage {
  /** Without the marks of Markdown. */
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
  /** By a person, or changed by one: what the registry wrote is right by construction, what people write is not. */
  readonly byHand: boolean;
}

/** The readable lines of the file: no marks, no comments, no tables, which hold cells and not sentences. */
export function passagesOf({ lines, blocks, lastRun }: ReportFile): readonly Passage[] {
  const owners = new Map<number, Block>();
  const hidden = new Set<number>([0]);
  for (const block of blocks) {
    hidden.add(block.from).add(block.to);
    for (let at = block.from + 1; at < block.to; at++) owners.set(at, block);
    const [from, to] = block.offer ?? [0, -1];
    for (let at = from; at <= to; at++) hidden.add(at);
  }
  for (let at = lastRun.from; at <= lastRun.to; at++) hidden.add(at);
  const ours = new Set(
    blocks.filter((block) => {
      const body = lines.slice(block.from + 1, block.to).join('\n');
      return block.type === 'fact' && markOf(body) === block.mark;
    }),
  );
  return lines.flatMap((line, at): readonly Passage[] => {
    const text = readable(line);
    if (hidden.has(at) || text === '' || line.startsWith('|')) return [];
    const owner = owners.get(at);
    return [{ text, line: at + 1, byHand: owner === undefined || !ours.has(owner) }];
  });
}

const readable = (line: string): string =>
  line
    .trim()
    .replace(/^#+\s+|^[-*+]\s+/, '')
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll('**', '')
    .replaceAll(/\\(.)/g, '$1');

/** What stands in 《》 or quotation marks: names and other people's words, of which the sentence is not guilty. */
export const withoutQuotes = (text: string): string => text.replaceAll(/《[^》]*》|“[^”]*”/gu, '');

/** The sentences of a passage. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    // A full stop of English ends a sentence where a capital or a quotation begins the next.
    .split(/(?<=[。！？!?])|(?<=[\p{Ll}\d%)”"]\.)\s+(?=[\p{Lu}“"])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
