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
    phone: `0357-${String(random.between(2_000_000, 8_999_999))}`,
    address: complete ? address(random) : incompleteAddress(random),
    ...(complete && { postcode: `0${random.between(41_000, 46_999)}` }),
    ...(random.chance(0.5) && { updated_on: `2020-0${random.between(1, 9)}-15` }),
  };
}
