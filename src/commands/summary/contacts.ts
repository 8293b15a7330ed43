import type { Block } from '../../terminal/view.ts';
import { figureRow, type Row } from './facts.ts';
import { partedLine } from './parted-line.ts';
import type { Telling } from './words.ts';

/** How often, in which way and at which stage the items were talked over, and what the leaders did themselves. */
export function contactBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { contacts, leadersWork } = summary;
  const heading: Block = { type: 'heading', text: statistics.sections.contacts };
  const line = (label: string, value: string | undefined): readonly Row[] =>
    value === undefined ? [] : [[label, value]];
  const rows = [
    ...figureRow(contacts.contacts, telling),
    ...figureRow(contacts.meetings, telling),
    ...figureRow(contacts.persons, telling),
    ...line(statistics.breakdowns.contacts_by_way, partedLine(contacts.byWay, 'contact', telling)),
    ...line(
      statistics.breakdowns.contacts_by_stage,
      partedLine(contacts.byStage, 'contact', telling),
    ),
    ...line(
      statistics.breakdowns.items_by_contact_stage,
      partedLine(contacts.itemsByStage, 'item', telling),
    ),
    ...figureRow(leadersWork.instructed, telling),
    ...figureRow(leadersWork.instructions, telling),
    ...line(
      statistics.breakdowns.instructions_by_leader,
      partedLine(leadersWork.byLeader, 'instruction', telling),
    ),
    ...figureRow(leadersWork.reviewed, telling),
  ];
  if (rows.length === 0) return [heading, { type: 'text', text: statistics.noExceptions }];
  return [heading, { type: 'facts', rows }];
}
