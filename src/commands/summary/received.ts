import type { Breakdown } from '../../statistics/breakdown.ts';
import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import { receivedTable } from './received-table.ts';
import { type Telling, wordFor } from './words.ts';

/** What came in: the sentence an office writes, and the table of kind and level by role. */
export function receivedBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { byRole } = summary.received;
  return [
    { type: 'heading', text: statistics.sections.received },
    { type: 'text', text: sentence(telling) },
    { type: 'blank' },
    receivedTable(telling),
    { type: 'text', text: { text: statistics.receivedBase(byRole.whole.length), tone: 'dim' } },
    ...named(
      { label: statistics.roleUnstated, members: byRole.unstated, unit: 'item', tone: 'late' },
      telling,
    ),
    ...[summary.left.returned, summary.left.withdrawn].flatMap(({ id, numerator: members }) =>
      named(
        { label: statistics.leftUs(statistics.figures[id].name), members, unit: 'item' },
        telling,
      ),
    ),
    ...(summary.confidential.size > 0
      ? [{ type: 'text' as const, text: statistics.confidential(summary.confidential.size) }]
      : []),
  ];
}

function sentence({ summary, messages }: Telling): string {
  const { byKindRole } = summary.received;
  const kinds = byKindRole.parts.map(({ value, members, within }) => ({
    kind: value as 'suggestion' | 'proposal',
    total: members.length,
    roles: within ? rolesIn(within, messages) : [],
  }));
  return messages.statistics.received(byKindRole.whole.length, kinds);
}

function rolesIn(roles: Breakdown, { terms, statistics }: Telling['messages']) {
  const stated = roles.parts.map(({ value, members }) => ({
    label: wordFor(terms.role, value),
    n: members.length,
  }));
  if (roles.unstated.length === 0) return stated;
  return [...stated, { label: statistics.roleUnstated, n: roles.unstated.length }];
}
