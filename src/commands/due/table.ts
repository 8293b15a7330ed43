import type { Clock } from '../../deadlines/clock.ts';
import type { Messages } from '../../messages/index.ts';
import type { Block, Cell, Column } from '../../terminal/view.ts';
import { titleInList } from '../item-title.ts';
import type { Due } from './dues.ts';
import { dutyText, holderText, lateness } from './lateness.ts';

interface Telling {
  readonly messages: Messages;
  /** Working days late, where they are to be shown. */
  readonly workdays?: ((due: Due) => number | undefined) | undefined;
  /** Whoever holds them stands above the table already. */
  readonly withoutHolder?: boolean | undefined;
}

/** Duties in a table: how near, when, what, whose, which item. */
export function dueTable(
  dues: readonly Due[],
  { messages, workdays, withoutHolder }: Telling,
): Block {
  const { screens, due } = messages;
  const { columns } = screens;
  type Part = readonly [Column, (one: Due) => Cell];
  const parts: readonly Part[] = [
    [{ title: columns.lateness, align: 'right' }, ({ clock }) => lateness(clock, messages)],
    ...(workdays
      ? ([
          [{ title: due.columns.workdays, align: 'right' }, (one) => String(workdays(one) ?? '—')],
        ] satisfies Part[])
      : []),
    [{ title: columns.due }, ({ clock }) => dueText(clock, messages)],
    [{ title: columns.duty }, ({ clock }) => markedDuty(clock, messages)],
    ...(withoutHolder
      ? []
      : ([
          [{ title: columns.holder, shrinks: 14 }, ({ clock }) => holderText(clock)],
        ] satisfies Part[])),
    [
      { title: columns.item, shrinks: 20 },
      ({ item }) => `${item.id} ${titleInList(item.record, messages)}`,
    ],
  ];
  return {
    type: 'table',
    columns: parts.map(([column]) => column),
    rows: dues.map((one) => parts.map(([, cell]) => cell(one))),
  };
}

/** The date, marked where a notice not yet published may move it. */
export function dueText(
  { due, certainty }: Pick<Clock, 'due' | 'certainty'>,
  { screens }: Messages,
): string {
  if (due === undefined) return '—';
  return certainty === 'provisional' ? screens.provisionalDate(due) : due;
}

/** The duty, marked where it is only a step on the way. */
export function markedDuty(clock: Clock, messages: Messages): string {
  const duty = dutyText(clock, messages);
  return clock.inner ? messages.due.inner(duty) : duty;
}

/** Parts with a blank line between them. */
export function apart(...parts: readonly (readonly Block[])[]): readonly Block[] {
  return parts
    .filter((blocks) => blocks.length > 0)
    .flatMap((blocks, at): readonly Block[] =>
      at === 0 ? blocks : [{ type: 'blank' }, ...blocks],
    );
}
