import type { Office } from './office.ts';

type Leader = NonNullable<Office['leaders']>[number];

/** The leaders who may sign, where registry.yaml says so (`signed_by`); none named means that anyone may. */
export function signers({ leaders = [], signed_by }: Office): readonly Leader[] {
  if (signed_by === undefined) return [];
  return leaders.filter(({ role }) => role !== undefined && signed_by.includes(role));
}

/** Who signs where nobody is named: of those allowed, the one in charge of the section, or the head. */
export function usualSigner(office: Office, section: string | undefined): Leader | undefined {
  const allowed = office.signed_by === undefined ? (office.leaders ?? []) : signers(office);
  const head = allowed.find(({ role }) => role === 'director');
  if (head !== undefined) return head;
  const inCharge = allowed.find(
    ({ sections }) => section !== undefined && sections?.includes(section),
  );
  return office.signed_by === undefined ? undefined : (inCharge ?? allowed[0]);
}
