import { type Breakdown, type Part, partOf } from '../../statistics/breakdown.ts';
import type { Block, Cell } from '../../terminal/view.ts';
import { named } from './named.ts';
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
    table(telling),
    { type: 'text', text: { text: statistics.receivedBase(byRole.whole.length), tone: 'dim' } },
    ...named(
      { label: statistics.roleUnstated, members: byRole.unstated, unit: 'item', tone: 'late' },
      telling,
    ),
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

function table({ summary, messages }: Telling): Block {
  const { byRole, byKindRole, byKindLevelRole } = summary.received;
  const { columns } = messages.statistics;
  const roles = byRole.parts.map(({ value }) => value);
  const remainder = byRole.unstated.length > 0;
  const row = (label: string, parted: Breakdown): readonly Cell[] => [
    label,
    ...roles.map((role) => String(partOf(parted, role).length)),
    ...(remainder ? [String(parted.unstated.length)] : []),
    String(parted.whole.length),
  ];
  const kindRows = (part: Part) => {
    const kind = wordFor(messages.terms.kind, part.value);
    const whole = byKindRole.parts.find(({ value }) => value === part.value)?.within;
    return whole === undefined ? [] : rowsOfKind({ kind, part, whole });
  };
  const rowsOfKind = ({ kind, part, whole }: KindRows): readonly (readonly Cell[])[] => {
    const levels = (part.within?.parts ?? []).map(({ value, within }) => ({
      label: wordFor(messages.terms.level, value),
      within,
    }));
    const [only] = levels;
    if (levels.length === 1 && only !== undefined) {
      return [row(messages.statistics.kindWithLevel(kind, only.label), whole)];
    }
    return [
      row(kind, whole),
      ...levels.flatMap(({ label, within }) => (within ? [row(`  ${label}`, within)] : [])),
    ];
  };
  return {
    type: 'table',
    columns: [
      { title: columns.kind },
      ...roles.map((role) => ({
        title: wordFor(messages.terms.role, role),
        align: 'right' as const,
      })),
      ...(remainder ? [{ title: columns.unstated, align: 'right' as const }] : []),
      { title: columns.total, align: 'right' },
    ],
    rows: [...byKindLevelRole.parts.flatMap(kindRows), row(columns.total, byRole)],
  };
}

interface KindRows {
  readonly kind: string;
  readonly part: Part;
  readonly whole: Breakdown;
}
