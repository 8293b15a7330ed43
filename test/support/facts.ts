/** The facts of a record one by one: where a map stands, places in lists left out, and what it says by itself. */
export function factsIn(value: unknown, path = ''): readonly Fact[] {
  if (Array.isArray(value)) return value.flatMap((one) => factsIn(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).filter(([, one]) => isPlain(one));
  return [
    { path, says: new Map(own.map(([key, one]) => [key, spelled(key, one)])) },
    ...Object.entries(value).flatMap(([key, one]) => factsIn(one, `${path}.${key}`)),
  ];
}

export interface Fact {
  readonly path: string;
  readonly says: ReadonlyMap<string, string>;
}

const isPlain = (value: unknown): boolean =>
  typeof value !== 'object' ||
  (Array.isArray(value) && value.every((one) => typeof one !== 'object'));

/** A set of names says the same in any order; the place a correction points at may have moved. */
function spelled(key: string, value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value);
  return key === 'field' ? String(value).replace(/\d+/g, '#') : JSON.stringify(value);
}

/** Which facts of a record another does not have, with all they say or with more, by their places in `factsIn`. */
function lacking(record: unknown, other: unknown): ReadonlySet<number> {
  const left = [...factsIn(other)];
  const missing = factsIn(record).flatMap((fact, place) => {
    const at = left.findIndex(
      ({ path, says }) =>
        path === fact.path && [...fact.says].every(([key, text]) => holds(says.get(key), text)),
    );
    if (at < 0) return [place];
    // Two equal facts need two.
    left.splice(at, 1);
    return [];
  });
  return new Set(missing);
}

/** What one side recorded that the merged record lacks; not what it left as it was and the other side put right. */
export function lost(
  own: unknown,
  {
    base,
    other,
    merged,
  }: { readonly base: unknown; readonly other: unknown; readonly merged: unknown },
): readonly Fact[] {
  const [isNew, changed, missing] = [base, other, merged].map((one) => lacking(own, one));
  return factsIn(own).filter(
    (_, place) => missing?.has(place) && (isNew?.has(place) || !changed?.has(place)),
  );
}

function holds(now: string | undefined, then: string): boolean {
  if (now === then) return true;
  if (now === undefined || !then.startsWith('[') || !now.startsWith('[')) return false;
  const all: readonly unknown[] = JSON.parse(now);
  return (JSON.parse(then) as readonly unknown[]).every((one) => all.includes(one));
}
