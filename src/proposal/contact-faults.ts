import type { Person } from './person.ts';
import { isPlausiblePhone } from './phone.ts';
import { type AddressFault, addressFault } from './postal-address.ts';
import { isPlausiblePostcode } from './postcode.ts';

/** What is wrong with contact data that is there; what is not there is no fault of what is. */
export interface ContactFault {
  readonly key: 'address' | 'postcode' | 'phone';
  readonly fault: AddressFault | 'postcode-implausible' | 'phone-implausible';
}

/** Why a letter or a call to this person may not get through, as far as their data shows it. */
export function contactFaults(person: Partial<Person>): readonly ContactFault[] {
  const { address, postcode, phone } = person;
  const isGoodCode = postcode !== undefined && isPlausiblePostcode(postcode, address);
  const lacking = address === undefined ? undefined : addressFault(address);
  return [
    // A post code says which town's 北京路 is meant.
    ...(lacking === undefined || (lacking === 'address-no-place' && isGoodCode)
      ? []
      : [{ key: 'address', fault: lacking } as const]),
    ...(postcode === undefined || isGoodCode
      ? []
      : [{ key: 'postcode', fault: 'postcode-implausible' } as const]),
    ...(phone === undefined || isPlausiblePhone(phone)
      ? []
      : [{ key: 'phone', fault: 'phone-implausible' } as const]),
  ];
}
