type Parts = Record<string, unknown>;

const keysOf = (pointer: string) => pointer.split('/').slice(1);

/** The value a JSON pointer names. */
export function valueAt(root: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce((value, key) => (value as Parts)[key], root);
}

export function has(root: unknown, pointer: string): boolean {
  return valueAt(root, pointer) !== undefined;
}

/** A copy with another value in that place, or without it where the value is undefined. */
export function replaced(root: unknown, pointer: string, value: unknown): unknown {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) return value;
  const copy = structuredClone(root);
  const parent = keys.reduce((part, key) => (part as Parts)[key], copy) as Parts;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
