import type { AddressLack } from '../messages/address-words.ts';
import type { Messages } from '../messages/index.ts';
import type { Office } from '../proposal/office.ts';
import type { Delivery, Proposal } from '../proposal/record.ts';
import { plainWidth } from '../terminal/width.ts';

/** A person whose address is asked for. */
export interface Sought {
  readonly name: string;
  readonly delegation?: string;
  readonly lacks: readonly AddressLack[];
  readonly awaited: readonly {
    readonly item: { readonly record: Proposal };
    readonly due?: string;
    readonly returned?: Delivery;
  }[];
}

/** One letter, to the office that knows these people. */
export interface AddressRequest {
  readonly to: string;
  readonly people: readonly Sought[];
}

export interface Sender {
  readonly office: Office;
  readonly asOf: string;
  readonly messages: Messages;
}

const LINE = 64;

/**
 * 关于商请提供通讯地址的函: plain text to be put on the office's own paper, one letter after the other.
 * It names people and items, never an address or a phone; of confidential items only how many there are.
 */
export function addressRequests(requests: readonly AddressRequest[], sender: Sender): string {
  return requests.map((request) => letter(request, sender)).join(`\n${'-'.repeat(LINE)}\n\n`);
}

function letter({ to, people }: AddressRequest, { office, asOf, messages }: Sender): string {
  const words = messages.addresses.letter;
  const kinds = [
    ...new Set(people.flatMap(({ awaited }) => awaited.map(({ item }) => item.record.kind))),
  ];
  const kind = kinds.length === 1 ? kinds[0] : undefined;
  const dues = people.flatMap(({ awaited }) => awaited.flatMap(({ due }) => due ?? [])).sort();
  return [
    centred(words.title(kind)),
    '',
    words.salutation(to),
    ...words.opening(people.length, kind),
    ...people.flatMap((person, at) => words.person(at + 1, paragraph(person, messages))),
    ...words.request(dues[0], dues[0] !== undefined && dues[0] < asOf),
    ...words.contact(office.office),
    '',
    toTheRight(office.unit),
    toTheRight(words.date(asOf)),
    '',
  ].join('\n');
}

function paragraph({ name, delegation, lacks, awaited }: Sought, { addresses, terms }: Messages) {
  const { letter } = addresses;
  const open = awaited.filter(({ item }) => item.record.confidential !== true);
  const back = awaited.flatMap(({ returned }) => returned?.returned ?? []).at(-1);
  return {
    who: letter.who(name, awaited[0]?.item.record, delegation),
    items: open.map(({ item: { record } }) =>
      letter.item(terms.kind[record.kind], record.number, record.title),
    ),
    confidential: awaited.length - open.length,
    lacks: lacks.flatMap((lack) => letter.lacks[lack] ?? []),
    back,
  };
}

const pad = (width: number) => ' '.repeat(Math.max(0, width));
const centred = (text: string) => pad(Math.floor((LINE - plainWidth(text)) / 2)) + text;
const toTheRight = (text: string) => pad(LINE - 4 - plainWidth(text)) + text;
