/** A value as corrections keep it, read back: a text, a list of values, or what an entry says by its keys. */
export type Told = string | readonly Told[] | { readonly [key: string]: Told };

interface Read {
  readonly value: Told;
  /** Where the text goes on. */
  readonly end: number;
}

/** Reads what `told` wrote. A text that is none of an entry or a list, such as somebody may have typed, is read as itself. */
export function readTold(text: string): Told {
  const read = valueFrom(text, 0);
  return read?.end === text.length ? read.value : text;
}

function valueFrom(text: string, start: number): Read | undefined {
  switch (text[start]) {
    case '{':
      return fieldsFrom(text, start + 1);
    case '[':
      return listFrom(text, start + 1);
    case '"':
      return quotedFrom(text, start);
    default: {
      const [plain = ''] = /^[^,{}[\]"]*/.exec(text.slice(start)) ?? [];
      return plain === '' ? undefined : { value: plain, end: start + plain.length };
    }
  }
}

function fieldsFrom(text: string, start: number): Read | undefined {
  const fields: [string, Told][] = [];
  for (let at = start; ; ) {
    const [head, key = ''] = /^(\w+): /.exec(text.slice(at)) ?? [];
    const read = head === undefined ? undefined : valueFrom(text, at + head.length);
    if (read === undefined) return undefined;
    fields.push([key, read.value]);
    if (text[read.end] === '}') return { value: Object.fromEntries(fields), end: read.end + 1 };
    if (!text.startsWith(', ', read.end)) return undefined;
    at = read.end + 2;
  }
}

function listFrom(text: string, start: number): Read | undefined {
  const items: Told[] = [];
  for (let at = start; ; ) {
    const read = valueFrom(text, at);
    if (read === undefined) return undefined;
    items.push(read.value);
    if (text[read.end] === ']') return { value: items, end: read.end + 1 };
    if (!text.startsWith(', ', read.end)) return undefined;
    at = read.end + 2;
  }
}

function quotedFrom(text: string, start: number): Read | undefined {
  const [quoted] = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(start)) ?? [];
  if (quoted === undefined) return undefined;
  try {
    return { value: JSON.parse(quoted) as string, end: start + quoted.length };
  } catch {
    return undefined;
  }
}
