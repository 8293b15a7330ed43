import type { Person } from '../src/generated/person.ts';
import type { Random } from './random.ts';
import { address, delegations, incompleteAddress } from './words.ts';

/** The contact data of an invented deputy or member; one in twelve left only the name of a company. */
export function person(name: string, random: Random): Person {
  const capacity = random.pick(['deputy', 'member'] as const);
  const sectors = delegations[capacity === 'deputy' ? 'suggestion' : 'proposal'];
  const complete = random.chance(0.92);
  return {
    name,
    capacity,
    delegation: random.pick(sectors),
    phone: `0000-${String(random.between(0, 9_999_999)).padStart(7, '0')}`,
    address: complete ? address(random) : incompleteAddress(random),
    ...(complete && { postcode: `0${random.between(10_000, 99_999)}` }),
    ...(random.chance(0.5) && { updated_on: `2020-0${random.between(1, 9)}-15` }),
  };
}
