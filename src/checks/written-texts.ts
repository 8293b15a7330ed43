import type { CheckedRegistry, Spot } from './rule.ts';
import { inTexts, type Look } from './texts.ts';

/** Longer than any opinion; a search must not take the morning over what somebody pasted. */
const LONGEST = 5000;

/** Looks at every text of the records and of registry.yaml. What people/ holds is where it belongs. */
export function lookThrough(
  { items, office }: CheckedRegistry,
  look: Look<string>,
): readonly Spot[] {
  const bounded: Look<string> = (text, key, section) =>
    look(text.length > LONGEST ? text.slice(0, LONGEST) : text, key, section);
  const spotsIn = (path: string, data: unknown) =>
    inTexts(data, bounded).map(({ pointer, found }) => ({ path, pointer, args: { found } }));
  return [
    ...spotsIn('registry.yaml', office),
    ...items.flatMap(({ path, record }) => spotsIn(path, record)),
  ];
}
