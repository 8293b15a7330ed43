import { driverName } from '../git/driver-settings.ts';
import { fieldsOf } from '../git/fields.ts';
import { askGit } from '../git/run.ts';
import type { WorkTree } from '../git/work-tree.ts';
import { ok, type Symptom, wrong } from './symptom.ts';

/** One file of each kind; git answers for files that are not there too. */
const samples = ['registry.yaml', 'proposals/2020/2020-city-npc-001.yaml', 'people/某人.yaml'];

/** Whether .gitattributes sends our files to the driver. */
export async function attributes(tree: WorkTree): Promise<readonly Symptom[]> {
  const ways = await attributeOf(tree, 'merge', samples);
  const others = samples.filter((path) => ways.get(path) !== driverName);
  return [others.length === 0 ? ok('attributes') : wrong('attributes-missing', others)];
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
