import type { Kind, Level, Proposal } from '../proposal/record.ts';

/** Contact data of the first proposer as the list has it. */
export interface SaidContact {
  readonly delegation?: string;
  readonly employer?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly postcode?: string;
}

type Intake = Proposal['intake'];

/** What one row of a list says of an item, and nothing that it does not say. */
export interface Said {
  readonly id?: string;
  readonly year?: string;
  readonly kind?: Kind;
  readonly level?: Level;
  readonly number?: string;
  readonly meeting?: string;
  readonly title?: string;
  readonly origin?: NonNullable<Proposal['origin']>;
  readonly proposer_type?: NonNullable<Proposal['proposer_type']>;
  /** Whether the list says of each item what kind of proposer it has, if only by an empty cell. */
  readonly statesProposerType: boolean;
  readonly topics: readonly string[];
  readonly key: boolean;
  readonly key_leader?: string;
  readonly notes: readonly string[];
  readonly proposers: readonly { readonly name: string; readonly delegation?: string }[];
  readonly statesCosigners: boolean;
  readonly intake: Partial<
    Pick<
      Intake,
      | 'assigner'
      | 'assigned_on'
      | 'batch'
      | 'received_on'
      | 'due_on'
      | 'role'
      | 'lead_unit'
      | 'co_units'
      | 'reply_by'
    >
  >;
  readonly contact: SaidContact;
}

/** What the clerk says of the whole list, for rows that do not say it. */
export interface Defaults {
  readonly year?: string;
  readonly kind?: Kind;
  readonly level?: Level;
  readonly meeting?: string;
  readonly assigner?: string;
  readonly batch?: string;
  readonly assigned_on?: string;
  readonly role?: NonNullable<Intake['role']>;
}

/** Leaves out what is undefined or an empty text. */
export function filled<T extends object>(
  facts: T,
): { [K in keyof T]?: Exclude<T[K], undefined | ''> } {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''),
  ) as { [K in keyof T]?: Exclude<T[K], undefined | ''> };
}
