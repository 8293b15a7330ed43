import type { CalendarYear } from '../../deadlines/office-year.ts';
import type { InOrder } from '../date-order.ts';

/** First and last day of every holiday. */
export function datesOfYear({ off = [] }: CalendarYear, inOrder: InOrder): void {
  for (const [index, { from, to }] of off.entries()) inOrder(from, to, '/off', index, 'to');
}
