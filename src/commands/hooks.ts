import { hasOurs, hookWith, hookWithout } from '../documents/recipes/hook.ts';
import { nearest } from '../nearest.ts';
import { Refusal } from '../refusal.ts';
import { type CloneFile, cloneText, isProgram } from '../registry/clone-file.ts';
import { type HookPlace, hookNames, hookPlace } from '../registry/git/hook-place.ts';
import { requireWorkTree } from '../registry/git/work-tree.ts';
import { writing } from './command.ts';
import { argument } from './param.ts';

/** One of the hooks, and what it holds now. */
interface Hook extends HookPlace {
  readonly before: string | undefined;
}

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
    const { gate } = messages;
    const hooks: Hook[] = [];
    for (const name of hookNames) {
      const place = await hookPlace(tree, name);
      hooks.push({ ...place, before: cloneText(place.file) });
    }
    const checkFor = (program: readonly string[] | undefined) => ({
      program,
      prefix: tree.prefix,
      missing: gate.hookLost,
    });
    // Refused before anything is written; the lines that are then offered find the program by its name.
    if (action === 'install') for (const { before } of hooks) hookWith(before, checkFor(undefined));
    const clone = (program: readonly string[]): readonly CloneFile[] =>
      hooks.flatMap(({ file, shared, before }): readonly CloneFile[] => {
        const kept = before === undefined ? {} : { before };
        if (action === 'uninstall') {
          if (before === undefined || !hasOurs(before)) return [];
          const after = hookWithout(before);
          return [{ file, before, ...(after !== undefined && { after }), executable: true }];
        }
        const after = hookWith(before, checkFor(shared ? undefined : program));
        // One that may not be run is written again, so that it may.
        return after === before && isProgram(file)
          ? []
          : [{ file, ...kept, after, executable: true }];
      });
    const files = hooks.map(({ file }) => file);
    const shared = hooks.some((hook) => hook.shared);
    const said = action === 'install' ? gate.hookInstalled(files) : gate.hookRemoved;
    return {
      changes: [],
      clone,
      data: { action, files, shared },
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
