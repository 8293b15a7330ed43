import type { Office } from '../../proposal/office.ts';
import { type DimensionId, dimensionsOf } from '../../statistics/dimensions.ts';
import { remaining } from '../../statistics/left.ts';
import { ratesBy } from '../../statistics/rates-by.ts';
import type { Block } from '../../terminal/view.ts';
import { figureRow } from './facts.ts';
import { rateCells, rateTitles } from './rate-cells.ts';
import type { Telling } from './words.ts';

const dimensions: readonly DimensionId[] = ['section', 'leader', 'handler'];

/** Who does the work: each section, leader and handler with the rates of its own items. */
export function sectionBlocks(telling: Telling, office: Office): readonly Block[] {
  const { statistics } = telling.messages;
  return [
    { type: 'heading', text: statistics.sections.sections },
    { type: 'facts', rows: figureRow(telling.summary.sections.times, telling) },
    ...dimensions.flatMap((id): readonly Block[] => [
      { type: 'blank' },
      ratesTable(id, telling, office),
    ]),
    { type: 'text', text: { text: statistics.groupBase, tone: 'dim' } },
  ];
}

/** One row a part, each rate as n/N over what that part must answer. */
export function ratesTable(id: DimensionId, { summary, messages }: Telling, office: Office): Block {
  const { statistics } = messages;
  const { columns } = statistics;
  const groups = ratesBy(remaining(summary.items), dimensionsOf(office)[id], office);
  const figure = (title: string) => ({ title, align: 'right' as const });
  return {
    type: 'table',
    columns: [
      { title: messages.terms.dimension[id], shrinks: true },
      ...[columns.items, ...rateTitles(messages)].map(figure),
    ],
    rows: groups.map((group) => [
      group.value === undefined ? columns.unstated : group.value,
      String(group.items.length),
      ...rateCells(group),
    ]),
  };
}
