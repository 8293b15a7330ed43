import { isNode, type Node, parseDocument } from 'yaml';
import type { Path } from './edit/edit.ts';
import { YAML_OPTIONS } from './yaml-options.ts';

/** The first and the last line of something in a file, counted from 1. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** On which lines the values of a file stand; undefined for one that is not there. */
export function linesOf(source: string): (path: Path) => Lines | undefined {
  const doc = parseDocument(source, YAML_OPTIONS);
  const starts = lineStarts(source);
  return (path) => {
    const node: unknown = path.length === 0 ? doc.contents : doc.getIn(path, true);
    const range = isNode(node) ? (node as Node).range : undefined;
    if (!range) return undefined;
    const [start, end] = range;
    return { first: lineAt(starts, start), last: lineAt(starts, Math.max(start, end - 1)) };
  };
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}

/** Halves the lines until the one is left that holds the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
