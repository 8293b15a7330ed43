import { hasOurs, hookWith, hookWithout } from '../documents/recipes/hook.ts';
import { nearest } from '../nearest.ts';
import { Refusal } from '../refusal.ts';
import { type CloneFile, cloneText } from '../registry/clone-file.ts';
import { hookPlace } from '../registry/git/hook-place.ts';
import { requireWorkTree } from '../registry/git/work-tree.ts';
import { writing } from './command.ts';
import { argument } from './param.ts';

const actions = ['install', 'uninstall'] as const;

/** Lets git check what is about to be committed. Hooks of others stay and run as before. */
export const command = writing({
  params: { action: argument() },
  early({ action }) {
    if (action !== undefined) actionNamed(action);
  },
  async plan({ action: word = '' }, registry, { messages }) {
    const action = actionNamed(word);
    const tree = await requireWorkTree(registry.root);
    const { file, shared } = await hookPlace(tree);
    const before = cloneText(file);
    const { gate } = messages;
    const kept = before === undefined ? {} : { before };
    const clone = (program: readonly string[]): readonly CloneFile[] => {
      if (action === 'uninstall') {
        if (before === undefined || !hasOurs(before)) return [];
        const after = hookWithout(before);
        return [{ file, before, ...(after !== undefined && { after }), executable: true }];
      }
      const after = hookWith(before, {
        program: shared ? undefined : program,
        prefix: tree.prefix,
        missing: gate.hookLost,
      });
      return after === before ? [] : [{ file, ...kept, after, executable: true }];
    };
    // Refused before anything is written; the lines that are then offered find the program by its name.
    if (action === 'install')
      hookWith(before, { program: undefined, prefix: tree.prefix, missing: gate.hookLost });
    const said = action === 'install' ? gate.hookInstalled(file) : gate.hookRemoved;
    return {
      changes: [],
      clone,
      data: { action, file, shared },
      said: [
        { type: 'text', text: { text: said, tone: 'good' } },
        ...(shared ? [{ type: 'text' as const, text: gate.hookShared }] : []),
      ],
    };
  },
});

function actionNamed(word: string): (typeof actions)[number] {
  const found = actions.find((one) => one === word.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new Refusal('unknown-hook-action', 2, ({ gate }) =>
    gate.unknownHookAction(word, nearest(word, actions)),
  );
}
