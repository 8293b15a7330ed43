import { decode } from '../bytes.ts';
import { kindOf } from '../compare/file-changes.ts';
import { mergeAttributes } from '../git/attributes.ts';
import { driverName } from '../git/driver-settings.ts';
import { fieldsOf } from '../git/fields.ts';
import { askGit } from '../git/run.ts';
import type { WorkTree } from '../git/work-tree.ts';
import { readBytes } from '../read-file.ts';
import { ok, type Symptom, wrong } from './symptom.ts';

/** One file of each kind; git answers for files that are not there too. */
const samples = ['registry.yaml', 'proposals/2020/2020-city-npc-001.yaml', 'people/某人.yaml'];

/** Whether .gitattributes sends our files to the driver. A folder may have one of its own that says otherwise. */
export async function attributes(tree: WorkTree): Promise<readonly Symptom[]> {
  const paths = [...samples, ...(await ownFiles(tree))];
  const ways = await attributeOf(tree, 'merge', paths);
  const others = paths.filter((path) => ways.get(path) !== driverName);
  if (others.length === 0) return [ok('attributes')];
  const unsaid = others.filter((path) => samples.includes(path));
  if (unsaid.length > 0 && !isSaid(tree)) return [wrong('attributes-missing', unsaid)];
  const real = others.filter((path) => !samples.includes(path));
  return [wrong('attributes-overruled', real.length === 0 ? others : real)];
}

/** The files of the registry, those too that git does not know yet. */
async function ownFiles({ root }: WorkTree): Promise<readonly string[]> {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.'];
  const paths = fieldsOf(await askGit(root, args));
  return [...new Set(paths)].filter((path) => kindOf(path) !== undefined);
}

/** Whether every line is there that setting up writes: then something else has the last word. */
function isSaid({ root }: WorkTree): boolean {
  const bytes = readBytes(root, '.gitattributes');
  const text = bytes instanceof Uint8Array ? decode(bytes) : '';
  if (typeof text !== 'string') return false;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return mergeAttributes.every((line) => lines.includes(line));
}

/** What an attribute is for each of some paths; `unspecified` where nothing is said. */
export async function attributeOf(
  tree: WorkTree,
  name: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const input = paths.map((path) => `${path}\0`).join('');
  const fields = fieldsOf(
    await askGit(tree.root, ['check-attr', '-z', '--stdin', name], { input }),
  );
  return new Map(
    Array.from({ length: Math.floor(fields.length / 3) }, (_, at) => [
      fields[3 * at] ?? '',
      fields[3 * at + 2] ?? '',
    ]),
  );
}
