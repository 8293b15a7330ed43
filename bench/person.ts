import type { Person } from '../src/generated/person.ts';
import type { Member } from './members.ts';
import type { Random } from './random.ts';
import { address, incompleteAddress } from './words.ts';

/** The contact data of an invented deputy or member; one in twelve left only the name of a company. */
export function person({ name, kind, delegation }: Member, random: Random): Person {
  const complete = random.chance(0.92);
  return {
    name,
    capacity: kind === 'suggestion' ? 'deputy' : 'member',
    delegation,
    phone: `0357-${String(random.between(2_000_000, 8_999_999))}`,
    address: complete ? address(random) : incompleteAddress(random),
    ...(complete && { postcode: `0${random.between(41_000, 46_999)}` }),
    ...(random.chance(0.5) && { updated_on: `2020-0${random.between(1, 9)}-15` }),
  };
}
