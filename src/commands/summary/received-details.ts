import type { Breakdown } from '../../statistics/breakdown.ts';
import type { Block } from '../../terminal/view.ts';
import { factsOf, figureRow, type Row } from './facts.ts';
import { partedLine } from './parted-line.ts';
import { share, type Telling } from './words.ts';

/** When and by whom the items were put forward: always told, where it is recorded at all. */
export function originBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { dimension: dimensions } = messages.terms;
  return factsOf([
    ...row(dimensions.origin, summary.received.byOrigin, telling),
    ...row(dimensions.proposer_group, summary.proposers.byGroup, telling),
    ...(summary.keyItems.key.numerator.length === 0
      ? []
      : [
          ...figureRow(summary.keyItems.key, telling),
          ...row(dimensions.key_leader, summary.keyItems.byLeader, telling),
        ]),
  ]);
}

/** Every other way in which what came in can be parted. */
export function receivedDetails(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { shareOfSession } = messages.statistics;
  const { received, proposers } = summary;
  const { terms } = messages;
  const { dimension: dimensions } = terms;
  return factsOf([
    ...row(dimensions.proposer_type, proposers.byType, telling),
    ...figureRow(proposers.proposers, telling),
    ...row(dimensions.quarter, received.byQuarter, telling),
    ...row(dimensions.month, received.byMonth, telling),
    ...row(dimensions.meeting, received.byMeeting, telling),
    ...row(dimensions.assigner, received.byAssigner, telling),
    ...summary.shares.map(({ stated, total, members }): Row => {
      const what = [
        stated.level && terms.level[stated.level],
        stated.kind && terms.kind[stated.kind],
        stated.origin && terms.origin[stated.origin],
      ].filter((word) => word !== undefined);
      return [
        shareOfSession(what),
        messages.statistics.rated(
          `${members.length}/${total}`,
          share(members.length, total, summary),
        ),
      ];
    }),
  ]);
}

const row = (label: string, parted: Breakdown, telling: Telling): readonly Row[] => {
  const line = partedLine(parted, 'item', telling);
  return line === undefined ? [] : [[label, line]];
};
