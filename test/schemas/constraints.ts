import { breaking, combined, silent } from './breaking.ts';
import { has, replaced, valueAt } from './pointer.ts';

/** Something a file must meet: where the schema says it, and a file that meets everything but this. */
export interface Constraint {
  /** JSON pointer into the schema, the keyword last. */
  readonly said: string;
  readonly keyword: string;
  /** Pointer to the value that is wrong in `broken`. */
  readonly at: string;
  /** What is wrong there, to tell apart several breaks of one constraint. */
  readonly how: string;
  readonly broken: unknown;
}

export interface Schema {
  readonly [keyword: string]: unknown;
}

/** Pointers of schemas with combined conditions, and values that break them. */
export type ByHand = Readonly<Record<string, readonly unknown[]>>;

/**
 * Every constraint of a schema, found by walking it beside a file that has every property; so none can be forgotten.
 * Throws where the file lacks a property, or where nobody knows how to break a keyword.
 */
export function constraintsOf(root: Schema, full: unknown, byHand: ByHand = {}): Constraint[] {
  const found: Constraint[] = [];
  const seen = new Set<string>();
  const referred = new Map<string, string[]>();

  walk(root, '', ['']);
  for (let next = unseen(); next; next = unseen()) {
    walk(valueAt(root, next[0]) as Schema, next[0], next[1]);
  }
  for (const name of Object.keys((root.definitions ?? {}) as object)) {
    if (!seen.has(`/definitions/${name}`)) throw new Error(`nothing refers to ${name}`);
  }
  return found;

  /** `places` are the values in the file that this part of the schema speaks about; the first one is broken. */
  function walk(schema: Schema, pointer: string, places: readonly string[]): void {
    seen.add(pointer);
    const [at] = places;
    if (at === undefined) throw new Error(`the full file has nothing for ${pointer}`);
    for (const [keyword, said] of Object.entries(schema)) {
      found.push(...constraint({ keyword, said, pointer, at }));
    }
    for (const [key, part] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
      const having = places.map((place) => `${place}/${key}`).filter((place) => has(full, place));
      walk(part, `${pointer}/properties/${key}`, having);
    }
    if (schema.items) {
      const all = places.flatMap((place) =>
        (valueAt(full, place) as unknown[]).map((_, index) => `${place}/${index}`),
      );
      walk(schema.items as Schema, `${pointer}/items`, all);
    }
    for (const [index, part] of ((schema.allOf ?? []) as readonly Schema[]).entries()) {
      walk(part, `${pointer}/allOf/${index}`, places);
    }
    if (typeof schema.$ref === 'string') {
      const target = schema.$ref.slice(1);
      referred.set(target, [...(referred.get(target) ?? []), ...places]);
    }
  }

  function constraint({ keyword, said, pointer, at }: Said): readonly Constraint[] {
    const one = (how: string, broken: unknown): Constraint => ({
      said: `${pointer}/${keyword}`,
      keyword,
      at,
      how,
      broken,
    });
    if (silent.has(keyword) || keyword === 'then' || keyword === 'else') return [];
    if (keyword === 'required') {
      return (said as readonly string[]).map((key) =>
        one(`without ${key}`, replaced(full, `${at}/${key}`, undefined)),
      );
    }
    if (keyword === 'additionalProperties') {
      return [one('with an unknown key', replaced(full, `${at}/unknown_key`, '值'))];
    }
    const wrong = combined.has(keyword)
      ? byHand[pointer]
      : breaking[keyword]?.(said, valueAt(full, at));
    if (!wrong?.length) throw new Error(`nobody knows how to break ${pointer}/${keyword}`);
    return wrong.map((value) => one(JSON.stringify(value), replaced(full, at, value)));
  }

  /** What several properties refer to is walked once, beside all the values they have. */
  function unseen() {
    return [...referred].find(([pointer]) => !seen.has(pointer));
  }
}

interface Said {
  readonly keyword: string;
  readonly said: unknown;
  /** Of the schema that says it. */
  readonly pointer: string;
  /** Of the value it is said about. */
  readonly at: string;
}
