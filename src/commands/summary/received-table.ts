import { type Breakdown, type Part, partOf } from '../../statistics/breakdown.ts';
import type { Block } from '../../terminal/view.ts';
import { type Telling, wordFor } from './words.ts';

/** Kind and level by role, with only the rows and columns that occur, totals, and a column for roles not stated. */
export function receivedTable({ summary, messages }: Telling): Block {
  const { byRole, byKindRole, byKindLevelRole } = summary.received;
  const { columns } = messages.statistics;
  const roles = byRole.parts.map(({ value }) => value);
  const remainder = byRole.unstated.length > 0;
  const row = (label: string, parted: Breakdown): readonly string[] => [
    label,
    ...roles.map((role) => String(partOf(parted, role).length)),
    ...(remainder ? [String(parted.unstated.length)] : []),
    String(parted.whole.length),
  ];
  const rowsOf = (byRoleOfKind: Part, byLevel: Part): readonly (readonly string[])[] => {
    if (!byRoleOfKind.within) return [];
    const kind = wordFor(messages.terms.kind, byRoleOfKind.value);
    const levels = byLevel.within?.parts ?? [];
    const word = ({ value }: Part) => wordFor(messages.terms.level, value);
    const [only] = levels;
    if (levels.length === 1 && only !== undefined) {
      return [row(messages.statistics.kindWithLevel(kind, word(only)), byRoleOfKind.within)];
    }
    return [
      row(kind, byRoleOfKind.within),
      ...levels.flatMap((level) => (level.within ? [row(`  ${word(level)}`, level.within)] : [])),
    ];
  };
  const titles = [
    ...roles.map((role) => wordFor(messages.terms.role, role)),
    ...(remainder ? [columns.unstated] : []),
    columns.total,
  ];
  return {
    type: 'table',
    columns: [
      { title: columns.kind },
      ...titles.map((title) => ({ title, align: 'right' as const })),
    ],
    rows: [
      ...byKindRole.parts.flatMap((kind, at) => {
        const byLevel = byKindLevelRole.parts[at];
        return byLevel ? rowsOf(kind, byLevel) : [];
      }),
      row(columns.total, byRole),
    ],
  };
}
