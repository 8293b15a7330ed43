import { contactFaults } from '../../proposal/contact-faults.ts';
import { receipts } from '../../proposal/recipients.ts';
import type { Paper, Proposal, Reply } from '../../proposal/record.ts';
import { personsOf } from '../../registry/persons.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Context } from '../command.ts';
import { editedPerson, newPerson, type PersonWritten } from './person-file.ts';

/** A paper on its way to these people. */
export interface Sending {
  readonly record: Proposal;
  readonly paper: Paper;
  readonly to: readonly string[];
  readonly on: string;
  /** The address it is sent to this time, where it was said. */
  readonly address?: string;
}

/** The address that a letter is sent to again, for people/: the one there before was no good. */
export async function newAddress(
  { record, paper, to, on, address }: Sending,
  { people }: Registry,
): Promise<readonly (PersonWritten & { readonly name: string })[]> {
  const [name] = to;
  if (address === undefined || name === undefined || to.length > 1) return [];
  const cameBack = receipts(record, paper as Reply).some(
    ({ recipient, returned }) => returned !== undefined && recipient.names.includes(name),
  );
  if (!cameBack) return [];
  const files = filesOf(name, record, people);
  const [file] = files;
  if (files.length > 1 || file?.data.address === address) return [];
  const values = { address, updated_on: on };
  const written =
    file === undefined
      ? await newPerson(name, { name, ...values })
      : await editedPerson(file, values);
  return [{ name, ...written }];
}

/** What is doubtful about the addresses in people/ that letters are about to go to. */
export function doubtfulAddresses(
  { record, to, address }: Sending,
  { people }: Registry,
  { messages: { addresses } }: Context,
): readonly string[] {
  return to.flatMap((name) => {
    const files = address === undefined ? filesOf(name, record, people) : [];
    const known = address === undefined ? files[0]?.data : { address };
    return contactFaults(known ?? {})
      .filter(({ key }) => key === 'address')
      .map(({ fault }) => addresses.remarks[fault](name));
  });
}

function filesOf(name: string, { proposers }: Proposal, people: Registry['people']) {
  const proposer = proposers.find((one) => one.name === name || one.person === name);
  return personsOf(people, proposer ?? { name });
}
