import { bodyOf, yearOf } from '../../proposal/identity.ts';
import type { Proposal } from '../../proposal/record.ts';
import { officialId } from '../registering/new-id.ts';

/** The parts of the identity that a file's name states. */
const PARTS = ['kind', 'level', 'number'];

export const isIdentity = (path: readonly (string | number)[]): boolean =>
  path.length === 1 && PARTS.includes(String(path[0]));

/** The id of a record whose kind, level or number was put right; one that was not made from them stays. */
export function idAfter(
  before: Proposal,
  after: Pick<Proposal, 'kind' | 'level' | 'number'>,
): string {
  const { id } = before;
  const year = yearOf(id);
  const { number, kind, level } = after;
  if (number !== before.number && number !== undefined)
    return officialId({ year, level, kind, number });
  const own = `${year}-${before.level}-${bodyOf[before.kind]}-`;
  return id.startsWith(own) ? `${year}-${level}-${bodyOf[kind]}-${id.slice(own.length)}` : id;
}
