import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface Node {
  readonly id: number;
  readonly callFrame: Frame;
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
}

/**
 * The samples of a CPU profile, shared out among the places that `placeOf` names; what node does by itself counts for whoever called it.
 * Samples and not their times: what else the machine does between two of them is nobody's work here.
 */
export function samplesByPlace(
  profile: Profile,
  placeOf: (frame: Frame) => string | undefined,
): ReadonlyMap<string, number> {
  const places = new Map<number, string>();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const visit = (id: number, above: string) => {
    const node = nodes.get(id);
    if (node === undefined) return;
    const place = placeOf(node.callFrame) ?? above;
    places.set(id, place);
    for (const child of node.children ?? []) visit(child, place);
  };
  const [root] = profile.nodes;
  if (root) visit(root.id, 'node');
  const counts = new Map<string, number>();
  for (const id of profile.samples) {
    const place = places.get(id) ?? 'node';
    counts.set(place, 1 + (counts.get(place) ?? 0));
  }
  return counts;
}

/** Tells which source file a frame of a bundle comes from, by the bundle's own map. */
export function sourcesOf(bundle: string): (frame: Frame) => string | undefined {
  const map = new SourceMap(JSON.parse(readFileSync(`${bundle}.map`, 'utf8')));
  return ({ url, lineNumber, columnNumber }) => {
    if (!url.endsWith(bundle.split(/[\\/]/).at(-1) ?? bundle)) return undefined;
    const entry = map.findEntry(lineNumber, columnNumber);
    return 'originalSource' in entry ? entry.originalSource : undefined;
  };
}
