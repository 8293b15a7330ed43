/** A value as a record holds it, or as a correction tells it. */
export type Data = unknown;
export type Fields = Readonly<Record<string, Data>>;
/** From the record down to a value: keys, and indexes of lists counted from nought. */
export type Steps = readonly string[];

export function isFields(value: Data): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Sentences stand in their order and are put right one by one; any other list of texts is one fact. */
const SENTENCES: ReadonlySet<string | undefined> = new Set(['asks', 'answers', 'adopted']);

/** Whether a list at a path is one of entries that each are something by themselves. */
export function hasEntries(value: Data, path: Steps): value is readonly Data[] {
  return Array.isArray(value) && (SENTENCES.has(path.at(-1)) || value.some(isFields));
}

/** What is left of a path below a place or a group that a correction names. Indexes may have moved when two people's lists were united. */
export function pathBelow(field: Steps, path: Steps): Steps | undefined {
  const isWithin =
    field.length <= path.length &&
    field.every(
      (key, at) =>
        key === path[at] || (/^(?:\d+|struck)$/.test(key) && /^\d+$/.test(path[at] ?? '')),
    );
  return isWithin ? path.slice(field.length) : undefined;
}
