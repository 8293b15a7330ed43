import type { Person } from '../../proposal/person.ts';
import type { Kind, Proposal } from '../../proposal/record.ts';
import { isSameName } from '../../proposal/same-name.ts';
import { Refusal } from '../../refusal.ts';
import type { Change } from '../../registry/change.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Context } from '../command.ts';
import type { Asked, Suggestion } from '../param.ts';
import { newPerson } from './person-file.ts';
import { sixDigits } from './post-code.ts';

/** What the assignment paper says of the lead proposer. */
export interface LeadProposer {
  readonly kind: Kind;
  readonly proposer: readonly string[];
  readonly proposerType: Proposal['proposer_type'] | undefined;
  readonly person: string | undefined;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly postcode: string | undefined;
  readonly employer: string | undefined;
  readonly delegation: string | undefined;
}

/** A new file in people/ for the lead proposer, where contact data came with the item. An existing one is never written over. */
export async function contactFile(
  given: LeadProposer,
  { people }: Registry,
  { today }: Context,
): Promise<readonly Change[]> {
  const { phone, address, postcode, employer, delegation } = given;
  const name = given.proposer[0] as string;
  const id = given.person ?? fileName(name);
  const exists = people.some((entry) => entry.id === id);
  if ([phone, address, postcode, employer].every((value) => value === undefined)) {
    if (given.person === undefined || exists) return [];
    const known = people.map((entry) => entry.id);
    throw new Refusal('unknown-person', 2, (m) => m.commands.unknownPerson(id, known));
  }
  if (exists) throw new Refusal('person-exists', 4, (m) => m.commands.personExists(name, id));
  const person: Person & Record<string, string | undefined> = {
    name,
    capacity: capacityOf(given),
    updated_on: today,
  };
  const { change } = await newPerson(id, {
    ...person,
    delegation,
    employer,
    phone,
    address,
    postcode: postcode && sixDigits(postcode),
  } as Person);
  return [change];
}

/** The files in people/ that the lead proposer's name could mean, told apart by what they say. */
export function namesakes({ input, registry }: Asked): readonly Suggestion[] {
  const [name] = (input.proposer as readonly string[] | undefined) ?? [];
  const known =
    registry?.people.filter(({ data }) => name !== undefined && isSameName(data.name, name)) ?? [];
  return known.map(({ id, data }) => ({
    value: id,
    label: [id, data.delegation, data.employer].filter(Boolean).join('  '),
  }));
}

/** Whether nothing is known yet of where the lead proposer can be reached. */
export function lacksContacts(asked: Asked): boolean {
  return namesakes(asked).length === 0;
}

/** A name with the signs left out that some systems allow in no file name. */
function fileName(name: string): string {
  const bare = name.replace(/[\\/:*?"<>|\p{C}]+/gu, ' ').replace(/^[.\s]+|[.\s]+$/gu, '');
  return bare === '' ? 'x' : bare;
}

function capacityOf({ kind, proposerType }: LeadProposer): NonNullable<Person['capacity']> {
  if (proposerType !== undefined && proposerType !== 'individual' && proposerType !== 'joint')
    return 'collective';
  return kind === 'suggestion' ? 'deputy' : 'member';
}
