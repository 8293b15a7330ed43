import type { Language, Messages } from '../../messages/index.ts';
import type { Office } from '../../proposal/office.ts';
import type { Proposal, Role } from '../../proposal/record.ts';

export type Kind = Proposal['kind'];

/** Rates whose name an office may choose: 面商率 here is 见面率 there. */
export type RateName = keyof Messages['report']['rates'];

/** The words of the report: the office's own where registry.yaml has them, else those of the catalogue. */
export interface Words {
  readonly us: string;
  readonly body: (kind: Kind) => string;
  /** The word for our part in an item; a body may have its own. */
  readonly role: (role: string, kind?: Kind) => string;
  readonly rate: (name: RateName) => string;
}

/** The office's own words are of its own language; a report in another has the usual ones. */
export function wordsOf(office: Office, { report, terms }: Messages, language: Language): Words {
  const { words = {}, unit } =
    language === (office.language ?? 'zh-CN') ? office : { unit: office.unit };
  return {
    us: words.us ?? report.frame.us(unit),
    body: (kind) => words[kind]?.name ?? report.frame.bodies[kind],
    role(role, kind) {
      const own = kind === undefined ? undefined : words[kind]?.roles?.[role as Role];
      return own ?? words.roles?.[role as Role] ?? terms.role[role as Role] ?? role;
    },
    rate: (name) => words.rates?.[name] ?? report.rates[name],
  };
}
