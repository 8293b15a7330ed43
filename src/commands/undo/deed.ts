import type { Change } from '../../registry/change.ts';
import { fileChange, type Versions } from '../../registry/compare/file-changes.ts';
import { commandWords, type Last } from '../../registry/journal/last.ts';
import { localTime } from '../../registry/local-time.ts';
import { shortly } from '../changes/shortly.ts';
import type { Speaking } from '../changes/value-words.ts';
import { type Told, toldOf, vocabularyIn } from '../changes/words.ts';

/** As many facts, or items, as it takes to know a command again. */
const enough = 2;

/** A command by when it ran, its name and what it did: whoever undoes once too often reads that it is another one. */
export async function deedOf({ changes, written }: Last, speaking: Speaking): Promise<string> {
  const { messages } = speaking;
  const { undo, verbs } = messages;
  const command = undo.command(localTime(written.at), commandWords(written.verb, verbs));
  const vocabulary = await vocabularyIn(speaking);
  const told = changes.flatMap((change) => {
    const done = fileChange(asItWas(change));
    // A file that is none of ours has nothing to tell.
    return done === undefined || done.of === 'other' ? [] : [toldOf(done, vocabulary, messages)];
  });
  const [only, ...more] = told;
  if (only === undefined) return command;
  const about = more.length === 0 ? factsOf(only) : told.map(({ title }) => shortly(title, 40));
  return undo.deed(command, about.slice(0, enough), Math.max(0, about.length - enough));
}

const factsOf = ({ title, lines }: Told): readonly string[] => [
  shortly(title, 40),
  ...lines.map((line) => shortly(typeof line === 'string' ? line : line.text, 60)),
];

/** What the command changed, told from what takes it back. */
function asItWas(change: Change): Versions {
  const bytes = (text: string) => new TextEncoder().encode(text);
  switch (change.kind) {
    case 'create':
      return { path: change.path, before: bytes(change.after), after: undefined };
    case 'remove':
      return { path: change.path, before: undefined, after: bytes(change.before) };
    case 'replace':
      return { path: change.path, before: bytes(change.after), after: bytes(change.before) };
    case 'rename': {
      const { path, from, before, after } = change;
      return { path: from, from: path, before: bytes(after), after: bytes(before) };
    }
  }
}
