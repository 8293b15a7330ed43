import { explain } from '../../deadlines/explain.ts';
import type { ReportDate } from '../../deadlines/reports.ts';
import type { Answer, Context } from '../command.ts';
import { dueText } from './table.ts';

/** What the office owes for a year or a batch. */
export function officeDues(dates: readonly ReportDate[], { asOf, messages }: Context): Answer {
  const { due, screens, terms } = messages;
  return {
    data: {
      reports: dates.map(({ explanation, ...facts }) => ({
        ...facts,
        explanation: explanation.map((step, index) => ({
          ...step,
          text: explain({ explanation }, messages)[index],
        })),
      })),
    },
    view: [
      { type: 'heading', text: due.reports(asOf.slice(0, 4)) },
      {
        type: 'table',
        columns: [
          { title: due.columns.report },
          { title: due.columns.batch, shrinks: true },
          { title: screens.columns.due },
          { title: screens.columns.lateness, align: 'right' },
        ],
        rows: dates.map((one) => [
          one.name ?? terms.report[one.duty],
          one.batch ?? '',
          dueText(one, messages),
          one.days < 0
            ? due.passed(-one.days)
            : one.days === 0
              ? screens.dueToday
              : screens.daysLeft(one.days),
        ]),
      },
      { type: 'text', text: { text: due.reportsNote, tone: 'dim' } },
    ],
  };
}
