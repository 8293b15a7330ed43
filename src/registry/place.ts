import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Place } from '../checks/finding.ts';
import { plainPlaces } from './plain-yaml.ts';
import { YAML_OPTIONS } from './yaml-options.ts';

/** What a place points at: the value a pointer names, or the key that carries it. */
export type Aim = 'value' | 'key';

/** Line and column of an offset. A BOM takes no column, because no editor shows one. */
export function placeAt(source: string, offset: number): Place {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1))
    line += 1;
  const hidden = line === 1 && source.startsWith('\uFEFF') && offset > 0 ? 1 : 0;
  return { line, column: offset - start - hidden + 1 };
}

/**
 * Answers for many pointers with one tree of `source`; see `placeOf`. No tree is made of a file in our own manner, and where the pointers are
 * known before, no more is noted than they need.
 */
export function placesIn(
  source: string,
  { doc, pointers }: { readonly doc?: Document; readonly pointers?: readonly string[] } = {},
): (pointer: string, aim?: Aim) => Place {
  const sections = pointers && new Set(pointers.map((pointer) => pointer.split('/')[1] ?? ''));
  const plain = doc === undefined ? plainPlaces(source, sections) : undefined;
  let tree = doc;
  return (pointer, aim = 'value') => {
    if (plain && aim === 'value') return placeAt(source, nearestOf(plain, pointer));
    tree ??= parseDocument(source, YAML_OPTIONS);
    return placeAt(source, offsetOf(tree, pointer, aim));
  };
}

/** The place of a value, or of the nearest section around one that is not there. */
function nearestOf(places: ReadonlyMap<string, number>, pointer: string): number {
  for (let part = pointer; part !== ''; part = part.slice(0, part.lastIndexOf('/'))) {
    const place = places.get(part);
    if (place !== undefined) return place;
  }
  return places.get('') ?? 0;
}

/**
 * Where the value of a JSON pointer stands in a file. Of a section it is the key that opens it,
 * and of a value that is not there the nearest section around it: that is where a person mends it.
 */
export function placeOf(source: string, pointer: string, aim: Aim = 'value'): Place {
  return placesIn(source)(pointer, aim);
}

/** The steps of a JSON pointer, unescaped. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function offsetOf(doc: Document, pointer: string, aim: Aim): number {
  let node: Node | null = doc.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  const steps = stepsOf(pointer);
  for (const [index, step] of steps.entries()) {
    const owner: Node | null | undefined = isAlias(node) ? node.resolve(doc) : node;
    const found = childOf(owner, step);
    if (!found) break;
    node = found.value;
    const isLast = index === steps.length - 1;
    const atKey = found.key && ((isLast && aim === 'key') || !hasOwnText(node));
    offset = (atKey ? found.key : node)?.range?.[0] ?? offset;
  }
  return offset;
}

interface Child {
  readonly key?: Node;
  readonly value: Node | null;
}

function childOf(owner: Node | null | undefined, step: string): Child | undefined {
  if (isMap(owner)) {
    const pair = owner.items.find((each) => isScalar(each.key) && each.key.value === step);
    return pair && { key: pair.key as Node, value: pair.value as Node | null };
  }
  if (isSeq(owner) && /^\d+$/.test(step)) {
    const value = owner.items[Number(step)] as Node | undefined;
    return value && { value };
  }
  return undefined;
}

function hasOwnText(node: Node | null): boolean {
  if (isMap(node) || isSeq(node)) return node.flow === true;
  return isAlias(node) || (isScalar(node) && node.source !== '');
}
