type Path = readonly (string | number)[];

/**
 * The place a person names: `contacts.2.on` is the day of the second contact, for people count from one. A JSON pointer, as `validate`
 * prints it, counts from nought: `/contacts/1/on`. Undefined where it counts an entry that cannot be.
 */
export function readField(text: string): Path | undefined {
  const plain = text.normalize('NFKC').trim();
  const first = plain.startsWith('/') ? 0 : 1;
  const parts = plain.split(/[./[\]]/u).filter((part) => part !== '');
  const path = parts.map((part) => (/^\d+$/.test(part) ? Number(part) - first : part));
  return parts.length === 0 || path.some((part) => typeof part === 'number' && part < 0)
    ? undefined
    : path;
}

/** The place as people say it, counted from one. */
export function spokenField(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
}

/** The place as `corrections` state it, counted from nought. */
export function writtenField(path: Path): string {
  return path.join('.');
}

/** What `corrections` state, as a path. */
export function readWrittenField(text: string): Path {
  return text.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
