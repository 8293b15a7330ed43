import { isCollection, type Node } from 'yaml';
import { appendItem, insertKey } from './block.ts';
import { drop } from './drop.ts';
import type { Path } from './edit.ts';
import { type Collection, entriesOf, isBlock } from './entries.ts';
import { insertInFlow } from './flow.ts';
import { braceIn } from './layout.ts';
import type { Parsed } from './parsed.ts';
import { predecessor } from './predecessor.ts';
import { replaceValue } from './replace.ts';
import { insertion, type Splice } from './splice.ts';
import { nodeAt, type Step } from './steps.ts';
import { isFields, type Tree } from './tree.ts';
import { blockLines, flowEntry, flowText, type Layout } from './write.ts';

/** The splices that carry out one step; none where the file's form offers no place for it. */
export function perform(file: Parsed, step: Step, fileLayout: Layout): readonly Splice[] {
  const { text, root } = file;
  const place = nodeAt(root, step.do === 'append' ? step.path : step.path.slice(0, -1));
  const brace = braceIn(text.slice(...(place?.range ?? [0, 0])));
  const layout = { ...fileLayout, brace: brace ?? fileLayout.brace };
  if (step.do === 'append') {
    const list = collectionAt(root, step.path);
    if (list === undefined) return [];
    const rank = list.items.length - 1;
    if (isBlock(list)) return appendItem(file, list, { ...step, layout });
    return insertInFlow(text, list, {
      rank,
      entry: flowText(step.value, [...step.path, rank + 1], layout),
    });
  }
  const key = step.path.at(-1);
  if (key === undefined) return step.do === 'put' ? fillFile(file, step.value, layout) : [];
  const parent = collectionAt(root, step.path.slice(0, -1));
  if (parent === undefined) return [];
  const entries = entriesOf(parent, text);
  const rank = typeof key === 'number' ? key : entries.findIndex((entry) => entry.key === key);
  if (step.do === 'drop') return drop(text, parent, rank);
  const entry = entries[rank];
  if (entry !== undefined) return replaceValue(text, parent, entry, { ...step, layout });
  if (isBlock(parent)) return insertKey(file, parent, { ...step, layout });
  const mapPath = step.path.slice(0, -1);
  return insertInFlow(text, parent, {
    rank: predecessor(entries, String(key), layout.order.keys(mapPath)),
    entry: flowEntry([String(key), step.value], mapPath, layout),
  });
}

function collectionAt(root: Node | null, path: Path): Collection | undefined {
  const node = nodeAt(root, path);
  return isCollection(node) ? (node as Collection) : undefined;
}

/** A file that says nothing yet, such as one of comments alone. */
function fillFile({ text, root }: Parsed, value: Tree, layout: Layout): readonly Splice[] {
  if (!isFields(value)) return [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = blockLines(value, [], layout).join(eol);
  const [start, end] = root?.range ?? [text.length, text.length];
  if (start !== end) return [{ from: start, to: end, text: lines }];
  const isOpen = text !== '' && !text.endsWith('\n');
  return [insertion(text.length, `${isOpen ? eol : ''}${lines}${eol}`)];
}
