import type { Proposal } from '../../src/proposal/record.ts';

/** A suggestion assigned on 2020-03-10, with the given parts put in place of its own. */
export function item(parts: Partial<Proposal> = {}): Proposal {
  return {
    id: '2020-city-npc-012',
    kind: 'suggestion',
    level: 'city',
    number: '12',
    title: '关于加强高校毕业生就业创业服务的建议',
    origin: 'session',
    proposers: [{ name: '张三', lead: true }],
    intake: {
      assigner: '市政府督查室',
      assigned_on: '2020-03-10',
      received_on: '2020-03-12',
      role: 'lead',
    },
    ...parts,
  };
}
