import type { Message } from '../registry/git/commit.ts';
import type { Block, Cell, View } from '../terminal/view.ts';

/** Longest first line, in characters; what is cut off stands whole below. */
const longest = 100;

/** What a command says that it wrote, as the message of its commit: its first sentence, and the list that follows. */
export function commitMessage(said: View): Message {
  const [first, second] = said;
  const sentence = first?.type === 'text' ? oneLine(first.text) : '';
  const items = itemsOf(second);
  const subject = sentence.replace(/[：:。.]$/u, '');
  if (Array.from(subject).length <= longest)
    return { subject, body: items.map((item) => `- ${item}`) };
  return {
    subject: `${Array.from(subject).slice(0, longest).join('')}…`,
    body: [sentence, ...items.map((item) => `- ${item}`)],
  };
}

const itemsOf = (block: Block | undefined): readonly string[] =>
  block?.type === 'list' ? block.items.map(oneLine) : [];

const oneLine = (cell: Cell): string =>
  (typeof cell === 'string' ? cell : cell.text).replace(/\s*\n\s*/g, ' ').trim();
