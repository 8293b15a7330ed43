import type { Clock } from '../../deadlines/clock.ts';
import type { Messages } from '../../messages/index.ts';
import type { Block, Cell, Column } from '../../terminal/view.ts';
import { holderText } from './lateness.ts';
import { dueText, markedDuty } from './table.ts';

export type ClockColumn = readonly [Column, (clock: Clock) => Cell];

/** The clocks of one item in a table: what is due, from whom, by when, and how it stands in the words of whoever shows it. */
export function clockTable(
  clocks: readonly Clock[],
  messages: Messages,
  {
    state,
    more = [],
  }: { readonly state: (clock: Clock) => Cell; readonly more?: readonly ClockColumn[] },
): Block {
  const { columns } = messages.screens;
  const parts: readonly ClockColumn[] = [
    [{ title: columns.duty }, (clock) => markedDuty(clock, messages)],
    [{ title: columns.holder, shrinks: 14 }, holderText],
    [{ title: columns.due }, (clock) => dueText(clock, messages)],
    [{ title: columns.state, shrinks: 12 }, state],
    ...more,
  ];
  return {
    type: 'table',
    columns: parts.map(([column]) => column),
    rows: clocks.map((clock) => parts.map(([, cell]) => cell(clock))),
  };
}
