import type { Messages } from '../messages/index.ts';
import type { Change } from '../registry/change.ts';
import { commandWords, lastWritten } from '../registry/journal/last.ts';
import { localTime } from '../registry/local-time.ts';
import type { Block } from '../terminal/view.ts';
import { writing } from './command.ts';
import { flag } from './param.ts';

/** More files than this are listed, not shown line by line. */
const readable = 5;

/** 撤销: takes back what the last command wrote, if nothing has touched it since. */
export const command = writing({
  params: { yes: flag() },
  plan({ yes }, registry, { messages }) {
    const last = lastWritten(registry.root);
    const { changes, written, sheet, text } = last;
    const { undo, verbs } = messages;
    const what = undo.command(localTime(written.at), commandWords(written.verb, verbs));
    const files = changes.map((change) => fileText(change, messages));
    const list: readonly Block[] = [{ type: 'list', items: files }];
    return {
      changes,
      undoes: { sheet, text },
      data: { undone: { verb: written.verb, at: written.at } },
      confirm: {
        question: (last.unfinished ? undo.rest : undo.question)(what, changes.length),
        given: yes,
      },
      ...(changes.length > readable && { preview: list }),
      said: [
        { type: 'text', text: undo.undone(what) },
        ...list,
        ...(written.documents ?? []).map(
          (path): Block => ({ type: 'text', text: { text: undo.left(path), tone: 'soon' } }),
        ),
      ],
    };
  },
});

function fileText(change: Change, { undo }: Messages): string {
  switch (change.kind) {
    case 'remove':
      return undo.removed(change.path);
    case 'rename':
      return undo.renamed(change.from, change.path);
    default:
      return undo.restored(change.path);
  }
}
