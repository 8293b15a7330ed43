import type { Person } from '../proposal/person.ts';
import type { Proposer } from '../proposal/record.ts';
import { isSameName } from '../proposal/same-name.ts';
import type { Entry } from './registry.ts';

/**
 * The contact files that may belong to a proposer: the one its `person` names, else those of the same name.
 * More than one is for the caller to ask about; guessing could send a letter to a namesake.
 */
export function personsOf(
  people: readonly Entry<Person>[],
  proposer: Pick<Proposer, 'name' | 'person'>,
): readonly Entry<Person>[] {
  return proposer.person === undefined
    ? people.filter(({ data }) => isSameName(data.name, proposer.name))
    : people.filter(({ id }) => id === proposer.person?.normalize('NFC'));
}
