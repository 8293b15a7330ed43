import type { CheckedRegistry, Spot } from './rule.ts';
import { type Text, textsIn } from './texts.ts';

/** A part of a text that should not be there, or nothing. */
export type Look = (text: Text) => string | undefined;

/** Looks at every text of the records and of registry.yaml. What people/ holds is where it belongs. */
export function lookThrough({ items, office }: CheckedRegistry, look: Look): readonly Spot[] {
  const files = [
    { path: 'registry.yaml', data: office as unknown },
    ...items.map(({ path, record }) => ({ path, data: record as unknown })),
  ];
  return files.flatMap(({ path, data }) =>
    textsIn(data).flatMap((text) => {
      const found = look(text);
      return found === undefined ? [] : [{ path, pointer: text.pointer, args: { found } }];
    }),
  );
}
