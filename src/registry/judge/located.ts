import type { Finding } from '../../checks/finding.ts';
import type { Remark } from '../../checks/rule.ts';
import { placesIn } from '../place.ts';

/** Remarks about one file with line and column. */
export function placed(remarks: readonly Remark[], source: string): readonly Finding[] {
  if (remarks.length === 0) return remarks;
  const pointers = remarks.flatMap(({ pointer = [] }) => pointer);
  const place = placesIn(source, { pointers });
  return remarks.map((remark) =>
    remark.pointer === undefined ? remark : { ...remark, place: place(remark.pointer) },
  );
}

/** Remarks about several files with line and column, where the text of their file is at hand. */
export function located(
  remarks: readonly Remark[],
  sourceOf: (path: string) => string | undefined,
): readonly Finding[] {
  const ofFile = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const others = ofFile.get(remark.path);
    if (others) others.push(remark);
    else ofFile.set(remark.path, [remark]);
  }
  // One file after the other, so that its text answers for all its remarks and is then let go.
  return [...ofFile].flatMap(([path, some]) => {
    const source = sourceOf(path);
    return source === undefined ? some : placed(some, source);
  });
}
