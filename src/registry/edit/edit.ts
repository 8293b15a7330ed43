/** Where a value stands: keys of maps and indexes of lists, from the top of the file. */
export type Path = readonly (string | number)[];

/** What can be written; a key whose value is undefined, an empty list or an empty map is not written at all. */
export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [key: string]: Value | undefined };

/** One change to one file, said in terms of its data. */
export type Edit =
  /** Adds or replaces the value at `path`; missing parents are made, an index equal to the list's length appends. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: Value }
  /** Adds an item to the list at `path`; the list and its parents are made where they are missing. */
  | { readonly kind: 'append'; readonly path: Path; readonly value: Value }
  /** Takes the value at `path` away, and with it every map or list that would be left empty. */
  | { readonly kind: 'remove'; readonly path: Path };
