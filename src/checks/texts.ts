/** One text of a file: what it says, the key it stands under (entries of a list have that of the list), and the section it is in. */
export type Look<T> = (text: string, key: string, section: string) => T | undefined;

export interface Found<T> {
  readonly pointer: string;
  readonly found: T;
}

/** What `look` finds in the texts of plain data. Nothing is kept of those in which it finds nothing: there are a million in a large registry. */
export function inTexts<T>(data: unknown, look: Look<T>): readonly Found<T>[] {
  const found: Found<T>[] = [];
  walk(data, { look, found, path: [] }, '');
  return found;
}

interface Walk<T> {
  readonly look: Look<T>;
  readonly found: Found<T>[];
  readonly path: (string | number)[];
}

function walk<T>(value: unknown, about: Walk<T>, key: string): void {
  const { look, found, path } = about;
  if (typeof value === 'string') {
    const seen = look(value, key, String(path[0] ?? ''));
    if (seen !== undefined) found.push({ pointer: `/${path.join('/')}`, found: seen });
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      walk(value[index], about, key);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const name in value) {
      path.push(name);
      walk((value as Readonly<Record<string, unknown>>)[name], about, name);
      path.pop();
    }
  }
}
