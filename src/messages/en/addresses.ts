import type { Kind, Proposal } from '../../proposal/record.ts';
import type { AddressLack, SoughtWords } from '../address-words.ts';
import type { addresses as Addresses } from '../zh-CN/addresses.ts';

const people = {
  suggestion: ['deputy', 'deputies'],
  proposal: ['CPPCC member', 'CPPCC members'],
} as const;
const several = (kind: Kind | undefined) =>
  kind === undefined ? 'deputies and members' : people[kind][1];
const some = (count: number, kind: Kind | undefined) =>
  count === 1 && kind !== undefined ? `one ${people[kind][0]}` : `${count} ${several(kind)}`;

export const addresses: typeof Addresses = {
  none: 'The contact data of everybody who waits for a reply is whole; there is nothing to ask for.',
  listed: (asOf, count) =>
    `As of ${asOf}, the contact data of ${count} ${count === 1 ? 'person' : 'people'} to ask for before the reply goes out:`,
  columns: { due: 'Reply due', who: 'Who', lacks: 'Missing', items: 'Waiting for', ask: 'Ask' },
  who: (name, delegation) => (delegation === undefined ? name : `${name} (${delegation})`),
  separator: '; ',
  lacks: {
    'mail-returned': 'the letter came back, no new address yet',
    'contact-data-unreadable': 'the file with the contact data cannot be read; mend it first',
    'no-contact-data': 'no contact data',
    'address-missing': 'no address',
    'perhaps-namesake': 'the one on file may be a namesake; check',
    'several-of-that-name': 'several people of that name',
    'address-only-name': 'only the name of an employer',
    'address-no-door': 'no street and number, no village',
    'address-no-place': 'no city or county',
    'postcode-implausible': 'wrong post code',
    'phone-implausible': 'wrong phone',
  },
  next: (called) =>
    `The letter that asks: ${called} addresses --letter. Once known: ${called} person NAME --address ADDRESS.`,
  lettersWritten: (count, path) =>
    `${count} ${count === 1 ? 'letter' : 'letters'} written to ${path}.`,
  officeOf: {
    suggestion: (level) => `deputies' office of the ${level} people's congress`,
    proposal: (level) => `proposals committee of the ${level} CPPCC`,
  },
  remarks: {
    'address-only-name': (name) =>
      `${name}: the address is only the name of an employer; a letter may come back`,
    'address-no-door': (name) =>
      `${name}: the address has no street and number, and no village; a letter may come back`,
    'address-no-place': (name) =>
      `${name}: the address names no city or county; a letter may come back`,
    'postcode-implausible': (name) => `${name}: the post code looks wrong`,
    'phone-implausible': (name) => `${name}: the phone looks wrong`,
  },
  askBefore:
    'Ask before the reply goes out: proposals addresses lists the people, with --letter it writes the letter.',
  letter: {
    title: (kind: Kind | undefined) => `Request for postal addresses of ${several(kind)}`,
    salutation: (to: string) => `To the ${to}:`,
    opening: (count: number, kind: Kind | undefined) => [
      '',
      `We are handling suggestions and proposals that were assigned to us. What we have of the postal addresses of ${some(count, kind)} is not complete, so that the written reply may not arrive:`,
      '',
    ],
    who: (name: string, _record: Proposal | undefined, delegation: string | undefined) =>
      delegation === undefined ? name : `${name} (${delegation})`,
    item: (kind: string, number: string | undefined, title: string) =>
      `${kind}${number === undefined ? '' : ` no. ${number}`} "${title}"`,
    person: (at: number, { who, items, confidential, lacks, back }: SoughtWords) => {
      const matters = [
        ...items,
        ...(confidential > 0
          ? [`${confidential} confidential ${confidential === 1 ? 'item' : 'items'}`]
          : []),
      ];
      const why = [
        ...(back === undefined
          ? []
          : [`the reply came back on ${back.on}, the reason given: ${back.reason}`]),
        ...lacks,
      ];
      return [`${at}. ${who}, ${matters.join(', ')}: ${why.join('; ')}.`];
    },
    lacks: {
      'mail-returned': undefined,
      'contact-data-unreadable': undefined,
      'no-contact-data': 'no address registered',
      'address-missing': 'no address registered',
      'perhaps-namesake': 'several people of that name; please say which one it is',
      'several-of-that-name': 'several people of that name; please say which one it is',
      'address-only-name': 'the address is only the name of an employer',
      'address-no-door': 'the address has no street and number, and no village',
      'address-no-place': 'the address names no city or county',
      'postcode-implausible': 'the post code is wrong',
      'phone-implausible': 'the phone number is wrong',
    } satisfies Readonly<Record<AddressLack, string | undefined>>,
    request: (due: string | undefined, isLate: boolean) => [
      '',
      `Please let us have the full postal address (down to the street number or the village), post code and phone of each.${
        due === undefined
          ? ''
          : isLate
            ? ` The first of these replies was due on ${due} already.`
            : ` The first of these replies is due on ${due}.`
      }`,
    ],
    contact: (office: string | undefined) =>
      office === undefined ? [] : ['', `Contact: ${office}`],
    date: (on: string) => on,
  },
};
