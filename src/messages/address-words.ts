/** What is missing in what is known of where a person can be written to. */
export type AddressLack =
  | 'address-only-name'
  | 'address-no-door'
  | 'address-no-place'
  | 'postcode-implausible'
  | 'phone-implausible'
  | 'no-contact-data'
  | 'contact-data-unreadable'
  | 'address-missing'
  | 'several-of-that-name'
  | 'perhaps-namesake'
  | 'mail-returned';

/** A person of a letter that asks for addresses, as far as it is told of them. */
export interface SoughtWords {
  readonly who: string;
  readonly items: readonly string[];
  /** How many confidential items there are besides. */
  readonly confidential: number;
  readonly lacks: readonly string[];
  readonly back: { readonly on: string; readonly reason: string } | undefined;
}
