import type { Calendar } from '../../deadlines/calendar.ts';
import { loadCalendar } from '../../deadlines/load-calendar.ts';
import { officeYear } from '../../deadlines/office-year.ts';
import type { Registry } from '../../registry/registry.ts';

/** The working days of a registry: the shipped notices, with the office's own years over them. */
export function calendarOf({ years }: Pick<Registry, 'years'>): Promise<Calendar> {
  return loadCalendar(years.map(({ data }) => officeYear(data)));
}
