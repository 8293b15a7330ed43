/** A line of a text, and the offset at which it begins. */
interface LineAt {
  readonly from: number;
  readonly line: string;
}

/** The lines that two offsets lie in, and those between. */
export function* linesBetween(source: string, start: number, end: number): Generator<LineAt> {
  let from = source.lastIndexOf('\n', start - 1) + 1;
  while (from <= end && from < source.length) {
    const stop = source.indexOf('\n', from);
    yield { from, line: source.slice(from, stop === -1 ? undefined : stop) };
    if (stop === -1) return;
    from = stop + 1;
  }
}
