import type { Office } from './office.ts';
import type { Level, Proposal } from './record.ts';

const levels: Readonly<Record<Level, RegExp>> = {
  national: /全国/u,
  provincial: /省|自治区/u,
  city: /市|州|盟/u,
  county: /[县区旗]/u,
};
const bodies = { suggestion: /人大/u, proposal: /政协/u } as const;

/**
 * The office of the congress or the CPPCC that knows the people who put the item forward: the assigner, where it is that office, else the
 * one of that level among those the registry lists. Undefined where neither names it.
 */
export function proposersOffice(
  { kind, level, intake }: Pick<Proposal, 'kind' | 'level' | 'intake'>,
  { assigners = [] }: Pick<Office, 'assigners'>,
): string | undefined {
  const isIts = (name: string) => bodies[kind].test(name);
  return [intake.assigner ?? '', ...assigners.filter((name) => levels[level].test(name))].find(
    isIts,
  );
}
