/** What the auditor finds for one figure: who is in the numerator, the denominator, and left out for which reason. */
export interface Found {
  readonly in: string[];
  readonly of: string[];
  readonly out: string[];
}

/** The auditor's books: a line for each figure. */
export interface Books {
  readonly lines: ReadonlyMap<string, Found>;
  /** One more of a plain count. */
  readonly count: (id: string, key: string) => void;
  /** One more of a base, counted or not. */
  readonly judge: (id: string, key: string, yes: boolean) => void;
  /** One that is in no base. */
  readonly leave: (id: string, key: string, reason: string) => void;
}

export function newBooks(): Books {
  const lines = new Map<string, Found>();
  const line = (id: string): Found => {
    const known = lines.get(id) ?? { in: [], of: [], out: [] };
    lines.set(id, known);
    return known;
  };
  return {
    lines,
    count: (id, key) => line(id).in.push(key),
    judge(id, key, yes) {
      line(id).of.push(key);
      if (yes) line(id).in.push(key);
    },
    leave: (id, key, reason) => line(id).out.push(`${key} ${reason}`),
  };
}
