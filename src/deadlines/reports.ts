import type { Office, Report } from '../proposal/office.ts';
import type { Calendar } from './calendar.ts';
import type { Certainty } from './certainty.ts';
import type { Matter } from './choose.ts';
import { daysBetween, type IsoDate, yearOf } from './date.ts';
import { reckon } from './reckon.ts';
import { type Rule, rulesAbout } from './rules.ts';
import { type Step, stepsOf } from './step.ts';

/** A paper that the office owes for a year or a batch. The registry does not hold whether it was sent, so none is called overdue. */
export interface ReportDate {
  readonly duty: Report;
  readonly name?: string | undefined;
  readonly batch?: string | undefined;
  readonly due: IsoDate;
  readonly certainty: Certainty;
  /** Calendar days until `due`; negative where it has passed. */
  readonly days: number;
  readonly explanation: readonly Step[];
}

/** The dates of this year's reports, and of the next year's once this year's has passed, in the order of their dates. */
export function reportDates(
  office: Office,
  asOf: IsoDate,
  calendar: Calendar,
): readonly ReportDate[] {
  const year = yearOf(asOf);
  return (['annual_summary', 'report'] as const)
    .flatMap((duty) => inForce(rulesAbout(duty, office)))
    .flatMap((rule) => datesOf(rule, { office, year, asOf, calendar }))
    .filter(({ due }) => yearOf(due) === year || due > asOf)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Of several rules for one report, the strongest. */
function inForce(rules: readonly Rule[]): readonly Rule[] {
  const names = rules.map(({ name }) => name);
  return rules.filter(({ name }, index) => names.indexOf(name) === index);
}

interface Given {
  readonly office: Office;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly calendar: Calendar;
}

function datesOf(rule: Rule, { office, year, asOf, calendar }: Given): readonly ReportDate[] {
  const matters = rule.reckoning.form === 'term' ? batches(rule, office) : years(rule, year);
  const found = matters.flatMap((matter): ReportDate[] => {
    const reckoned = reckon(rule, matter, calendar);
    if ('unusable' in reckoned || reckoned.basis.due === undefined) return [];
    const { basis, certainty } = reckoned;
    const { due = '' } = basis;
    const explanation = stepsOf({ chosen: basis, certainty, setAside: [], unusable: [] }, calendar);
    const { name } = rule;
    const duty = rule.duty as Report;
    const batch = matter.batch?.name;
    return [{ duty, name, batch, due, certainty, days: daysBetween(asOf, due), explanation }];
  });
  const passed = found.filter(({ due }) => due < asOf).length;
  return rule.reckoning.form === 'yearly' ? found.slice(0, passed + 1) : found;
}

function batches({ duty }: Rule, { batches = [] }: Office): readonly Matter[] {
  return batches.map(({ name, items, handed_out_on, session_closed_on }) => ({
    duty,
    start: session_closed_on ?? handed_out_on ?? '',
    events: {
      ...(handed_out_on === undefined ? {} : { handed_out: handed_out_on }),
      ...(session_closed_on === undefined ? {} : { session_closed: session_closed_on }),
    },
    papers: [],
    batch: { name, items },
    dueOf: () => undefined,
  }));
}

function years({ duty }: Rule, year: number): readonly Matter[] {
  return [year, year + 1].map((each) => ({
    duty,
    start: `${each}-01-01`,
    events: {},
    papers: [],
    dueOf: () => undefined,
  }));
}
