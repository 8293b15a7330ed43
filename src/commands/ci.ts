import { recipeFor, type Service, services } from '../documents/recipes/index.ts';
import type { Messages } from '../messages/index.ts';
import { nearest } from '../nearest.ts';
import { Refusal } from '../refusal.ts';
import { type CloneFile, cloneText } from '../registry/clone-file.ts';
import { atTop } from '../registry/clone-path.ts';
import { requireWorkTree, type WorkTree } from '../registry/git/work-tree.ts';
import { writing } from './command.ts';
import { argument, flag } from './param.ts';

/** Writes what makes GitHub, GitLab or Gitee check the registry at every push. */
export const command = writing({
  params: { service: argument(), force: flag() },
  early({ service }) {
    if (service !== undefined) serviceNamed(service);
  },
  async plan({ service = '', force }, registry, { messages }) {
    const named = serviceNamed(service);
    const tree = await requireWorkTree(registry.root);
    const { files, left } = recipeFiles(named, { tree, force, messages });
    const { gate } = messages;
    const paths = files.map(({ path }) => path);
    return {
      changes: [],
      clone: () => files,
      data: { service: named, files: paths },
      said: [
        {
          type: 'text',
          text:
            paths.length === 0
              ? gate.recipeThere
              : { text: gate.recipeWritten(paths), tone: 'good' },
        },
        { type: 'text', text: messages.steps.next },
        { type: 'list', items: [...left.map(gate.include), gate.putProgram, gate.commitThese] },
      ],
    };
  },
});

/** The service a person means. */
export function serviceNamed(word: string): Service {
  const plain = word.trim().toLowerCase();
  const found = services.find((one) => one === plain);
  if (found !== undefined) return found;
  throw new Refusal('unknown-service', 2, ({ gate }) =>
    gate.unknownService(word, services, nearest(plain, services)),
  );
}

interface About {
  readonly tree: Pick<WorkTree, 'top' | 'prefix'>;
  readonly force: boolean;
  readonly messages: Messages;
}

/** The files that are not yet as they should be, and those of somebody else that must be completed by hand. */
export function recipeFiles(
  service: Service,
  { tree, force, messages }: About,
): {
  readonly files: readonly (CloneFile & { readonly path: string })[];
  readonly left: readonly string[];
} {
  const kitchen = { prefix: tree.prefix, words: messages.gate.recipe };
  const left: string[] = [];
  const files = recipeFor(service, kitchen).flatMap(({ path, text, optional }) => {
    const file = atTop(tree, path);
    const before = cloneText(file);
    if (before === text) return [];
    if (before === undefined) return [{ path, file, after: text }];
    if (optional) {
      if (!before.includes('.gitlab/proposals.yml')) left.push(path);
      return [];
    }
    if (!force) throw new Refusal('file-exists', 4, (m) => m.gate.recipeExists(path));
    return [{ path, file, before, after: text }];
  });
  return { files, left };
}
