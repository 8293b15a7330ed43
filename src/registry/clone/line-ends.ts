import { lineEndsOf } from '../git/line-ends.ts';
import type { WorkTree } from '../git/work-tree.ts';
import { attributeOf } from './attributes.ts';
import { note, ok, type Symptom } from './symptom.ts';

/** Line ends: one kind in every file, and the same for everybody whatever their git is set to. */
export async function lineEnds(
  tree: WorkTree,
  settings: ReadonlyMap<string, string>,
): Promise<readonly Symptom[]> {
  const files = await lineEndsOf(tree);
  const paths = (of: typeof files) => of.map(({ path }) => path);
  const kept = files.filter(({ kept: ends }) => ends === 'crlf' || ends === 'mixed');
  const mixed = files.filter(({ onDisk }) => onDisk === 'mixed');
  const fixed = (await attributeOf(tree, 'eol', ['registry.yaml'])).get('registry.yaml') === 'lf';
  const converts = /^(?:true|input)$/i.test(settings.get('core.autocrlf') ?? '');
  const found: Symptom[] = [
    ...(mixed.length > 0 ? [note('line-ends-mixed', paths(mixed))] : []),
    // Git would convert them all at the next touch, and show each as changed from top to bottom.
    ...(kept.length > 0 && (fixed || converts) ? [note('line-ends-kept', paths(kept))] : []),
    ...(!fixed && kept.length === 0 ? [note('line-ends-open')] : []),
  ];
  return found.length > 0 ? found : [ok('line-ends')];
}
