import type { CheckedYear, Ground } from '../../checks/rule.ts';
import { loadCalendar } from '../../deadlines/load-calendar.ts';
import { officeYear } from '../../deadlines/office-year.ts';
import type { Office } from '../../proposal/office.ts';

/** What a registry is judged by, as plain data: every thread makes a calendar of it for itself. */
export interface Given {
  readonly office: Office;
  readonly years: readonly CheckedYear[];
  readonly today: string;
}

export async function groundOf(given: Given): Promise<Ground> {
  const calendar = await loadCalendar(given.years.map(({ data }) => officeYear(data)));
  return { ...given, calendar };
}
