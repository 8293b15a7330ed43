import type { Messages } from '../messages/index.ts';
import type { Change } from '../registry/change.ts';
import { commandBelow, commandWords, type Last, lastWritten } from '../registry/journal/last.ts';
import { localTime } from '../registry/local-time.ts';
import type { Block } from '../terminal/view.ts';
import { writing } from './command.ts';
import { flag } from './param.ts';
import { deedOf } from './undo/deed.ts';
import { settingsTaken, settingTold } from './undo/settings.ts';

/** More files than this are listed, not shown line by line. */
const readable = 5;

/** 撤销: takes back what the last command wrote, if nothing has touched it since. */
export const command = writing({
  params: { yes: flag() },
  async plan({ yes }, registry, { messages, language }) {
    const last = lastWritten(registry.root);
    const { changes, written, sheet, text } = last;
    const { undo } = messages;
    const what = await deedOf(last, { messages, language });
    const settings = await settingsTaken(last, registry.root);
    const list: readonly Block[] = [
      {
        type: 'list',
        items: [
          ...changes.map((change) => fileText(change, messages)),
          ...settings.map((one) => settingTold(one, messages)),
        ],
      },
    ];
    return {
      changes,
      settings: () => settings.flatMap((one) => ('left' in one ? [] : [one])),
      undoes: { sheet, text },
      ...(written.verb === 'resolve' && { reopened: reopenedBy(changes) }),
      data: { undone: { verb: written.verb, at: written.at, what } },
      confirm: {
        question: (last.unfinished ? undo.rest : undo.question)(what, changes.length),
        given: yes,
      },
      ...((changes.length > readable || changes.length === 0) && { preview: list }),
      said: [
        { type: 'text', text: undo.undone(what) },
        ...list,
        ...papersOf(last, messages),
        ...(written.verb === 'resolve'
          ? [{ type: 'text' as const, text: { text: undo.conflictAgain, tone: 'soon' as const } }]
          : []),
        ...nextOf(last, registry.root, messages),
      ],
    };
  },
});

/** There is no undoing of an undoing: what another one would take back is named beforehand. */
function nextOf({ sheet }: Last, root: string, { undo, verbs }: Messages): readonly Block[] {
  const below = commandBelow(root, sheet);
  if (below === undefined) return [];
  const command = undo.command(localTime(below.at), commandWords(below.verb, verbs));
  return [{ type: 'text', text: { text: undo.next(command), tone: 'dim' } }];
}

/** What it put outside the registry's files stays; of a command that was broken off, that it was never written is said. */
function papersOf({ papers, sheet }: Last, { undo }: Messages): readonly Block[] {
  return papers.flatMap(({ to, is }): readonly Block[] => {
    if (is !== 'missing') return [{ type: 'text', text: { text: undo.left(to), tone: 'soon' } }];
    return sheet.open ? [{ type: 'text', text: undo.neverWritten(to) }] : [];
  });
}

/** Git was told that the file is settled, and is told again that it is not. */
const reopenedBy = (changes: readonly Change[]) => ({
  paths: changes.flatMap(({ kind, path }) => (kind === 'remove' ? [] : [path])),
  unmade: changes.flatMap(({ kind, path }) => (kind === 'remove' ? [path] : [])),
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
