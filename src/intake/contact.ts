import type { Person } from '../proposal/person.ts';
import { plain } from './difference.ts';
import type { SaidContact } from './said.ts';

const keys = ['employer', 'phone', 'email', 'address', 'postcode', 'delegation'] as const;

/** Contact data of a list beside what people/ has. */
export interface ContactApart {
  /** Where people/ has nothing yet. */
  readonly fills: readonly { readonly key: (typeof keys)[number]; readonly value: string }[];
  /** Where people/ has something else: nobody here can say which is right. */
  readonly differs: readonly {
    readonly key: (typeof keys)[number];
    readonly before: string;
    readonly after: string;
  }[];
}

export function contactApart(person: Partial<Person>, said: SaidContact): ContactApart {
  const stated = keys.flatMap((key) => {
    const value = said[key];
    return value === undefined ? [] : [{ key, value, before: person[key] }];
  });
  return {
    fills: stated.flatMap(({ key, value, before }) =>
      before === undefined ? [{ key, value }] : [],
    ),
    differs: stated.flatMap(({ key, value, before }) =>
      before === undefined || plain(before) === plain(value) ? [] : [{ key, before, after: value }],
    ),
  };
}

/** Whether a name may belong to somebody else: of another congress or another delegation. */
export function isPerhapsAnother(
  person: Partial<Person>,
  said: SaidContact & { readonly capacity: NonNullable<Person['capacity']> },
): boolean {
  const apart = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && plain(one) !== plain(other);
  return apart(person.capacity, said.capacity) || apart(person.delegation, said.delegation);
}

export const hasContact = (said: SaidContact) =>
  keys.some((key) => key !== 'delegation' && said[key] !== undefined);
