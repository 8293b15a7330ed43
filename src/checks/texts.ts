/** One text of a file, with its place. */
export interface Text {
  readonly text: string;
  readonly pointer: string;
  /** The key it stands under; the entries of a list have the key of the list. */
  readonly key: string;
}

/** Every text of plain data. */
export function textsIn(data: unknown): readonly Text[] {
  const found: Text[] = [];
  collect(data, { pointer: '', key: '' }, found);
  return found;
}

function collect(value: unknown, at: Omit<Text, 'text'>, found: Text[]): void {
  if (typeof value === 'string') found.push({ text: value, ...at });
  else if (Array.isArray(value))
    for (const [index, one] of value.entries())
      collect(one, { pointer: `${at.pointer}/${index}`, key: at.key }, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      collect(one, { pointer: `${at.pointer}/${key}`, key }, found);
}
