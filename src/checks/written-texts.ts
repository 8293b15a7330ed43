import type { CheckedRegistry, Spot } from './rule.ts';
import { type Text, textsIn } from './texts.ts';

/** A part of a text that should not be there, or nothing. */
export type Look = (text: Text) => string | undefined;

/** Longer than any opinion; a search must not take the morning over what somebody pasted. */
const LONGEST = 5000;

/** Looks at every text of the records and of registry.yaml. What people/ holds is where it belongs. */
export function lookThrough({ items, office }: CheckedRegistry, look: Look): readonly Spot[] {
  const files = [
    { path: 'registry.yaml', data: office as unknown },
    ...items.map(({ path, record }) => ({ path, data: record as unknown })),
  ];
  return files.flatMap(({ path, data }) =>
    textsIn(data).flatMap((text) => {
      const found = look(
        text.text.length > LONGEST ? { ...text, text: text.text.slice(0, LONGEST) } : text,
      );
      return found === undefined ? [] : [{ path, pointer: text.pointer, args: { found } }];
    }),
  );
}
