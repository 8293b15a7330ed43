import { type Fault, NOTHING } from '../rule.ts';

/** Takes a name in a record, and where it stands. */
export type Use = (name: string | undefined, pointer: () => string) => void;

/** The names that a list of registry.yaml does not have, among those that `tell` hands over. A list the office does not keep is not checked. */
export function unknownAmong(
  names: readonly string[] | undefined,
  tell: (use: Use) => void,
): readonly Fault[] {
  if (names === undefined) return NOTHING;
  const faults: Fault[] = [];
  tell((name, pointer) => {
    if (name !== undefined && !names.includes(name))
      faults.push({ pointer: pointer(), args: { name, known: names.join('、') } });
  });
  return faults;
}
