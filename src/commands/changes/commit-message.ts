import type { Messages } from '../../messages/index.ts';
import type { FileChange } from '../../registry/compare/file-changes.ts';
import type { Message } from '../../registry/git/commit.ts';
import type { Cell } from '../../terminal/view.ts';
import { toldOf, type Vocabulary } from './words.ts';

/** Longest first line, in characters; what is cut off stands whole below. */
const longest = 100;

interface Written {
  readonly changes: readonly FileChange[];
  /** What the command does, in its own words. */
  readonly deed: string;
}

/** What a command wrote as the message of its commit: which item, and what happened to it, as far as others may read it. */
export function commitMessage(
  { changes, deed }: Written,
  vocabulary: Vocabulary,
  messages: Messages,
): Message {
  const { changed } = messages;
  const told = changes.map((change) => {
    const { title, lines } = toldOf(change, vocabulary, messages);
    const name = change.of === 'item' ? change.id : title;
    return { name, title, lines: lines.map(oneLine) };
  });
  const [only, ...more] = told;
  if (only === undefined) return { subject: deed, body: [] };
  if (more.length > 0) {
    return {
      subject: cut(changed.several(deed, told.length)),
      body: told.flatMap(({ name, lines }) => lines.map((line) => changed.inBody(name, line))),
    };
  }
  const isNew = changes[0]?.of === 'item' && changes[0].how === 'added';
  // Of a new item its title says more than the day it came in.
  if (isNew) return short(changed.subject(deed, only.title), []);
  return only.lines.length === 1
    ? short(changed.subject(only.name, only.lines[0] ?? ''), [])
    : short(
        changed.subject(only.name, deed),
        only.lines.map((line) => `- ${line}`),
      );
}

function short(subject: string, body: readonly string[]): Message {
  const first = cut(subject);
  return { subject: first, body: first === subject ? body : [subject, ...body] };
}

const cut = (text: string): string => {
  const letters = Array.from(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`;
};

const oneLine = (cell: Cell): string =>
  (typeof cell === 'string' ? cell : cell.text).replace(/\s*\n\s*/g, ' ').trim();
