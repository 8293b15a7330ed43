import type { Person } from './person.ts';
import type { Proposal, Proposer } from './record.ts';

/**
 * Whether contact data found by the name alone may be of somebody else: of the other body, or of another delegation or sector.
 * A record that names the file (`person`) has settled it.
 */
export function isPerhapsNamesake(
  person: Partial<Person>,
  { delegation, person: file }: Partial<Proposer>,
  { kind }: Pick<Proposal, 'kind'>,
): boolean {
  if (file !== undefined) return false;
  const other = kind === 'suggestion' ? 'member' : 'deputy';
  const isElsewhere =
    delegation !== undefined &&
    person.delegation !== undefined &&
    plain(delegation) !== plain(person.delegation);
  return person.capacity === other || isElsewhere;
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');
