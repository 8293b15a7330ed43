import type { Certainty } from '../../deadlines/certainty.ts';
import type { Messages } from '../../messages/index.ts';
import { fingerprint } from '../../registry/fingerprint.ts';
import type { Version } from '../../registry/version.ts';
import type { Summary } from '../../statistics/summarise.ts';
import type { Counted, Gathered } from './gather.ts';

/** What the figures were made from, so that they can be made again. */
export interface Provenance {
  readonly unit: string;
  /** How well the working days of each year concerned are known. */
  readonly calendar: Readonly<Record<string, Certainty>>;
  /** Years for which the office keeps a calendar of its own. */
  readonly ownCalendars: readonly string[];
  /** A fingerprint of the settings: other settings may count and print otherwise. */
  readonly configuration: string;
  readonly version: Version | undefined;
}

/** What each of the registries stood at. */
export function provenancesOf(
  summary: Summary,
  { counted }: Gathered,
): Promise<readonly Provenance[]> {
  return Promise.all(counted.map((one) => provenanceOf(summary, one)));
}

/** The years from the first item of the period to the day of the figures. */
export async function provenanceOf(
  { items, year, asOf }: Summary,
  { name, registry, calendar }: Counted,
): Promise<Provenance> {
  const { versionOf } = await import('../../registry/version.ts');
  const first = items.reduce(
    (least, { record }) => Math.min(least, Number(record.intake.assigned_on.slice(0, 4))),
    year,
  );
  const last = Math.max(year, Number(asOf.slice(0, 4)));
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return {
    unit: name,
    calendar: Object.fromEntries(
      years.map((one) => [
        one,
        calendar.countWorkdays(`${Number(one) - 1}-12-31`, `${one}-12-31`).certainty,
      ]),
    ),
    ownCalendars: registry.years.map(({ id }) => id),
    configuration: fingerprint(settled(registry.office)),
    version: await versionOf(registry.root),
  };
}

/** One text for one meaning: the order of keys in a file says nothing. */
function settled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(settled).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${settled(one)}`).join()}}`;
}

/** The same in words, the state of the files on a line of its own. */
export function provenanceLines(
  { calendar, ownCalendars, configuration, version }: Provenance,
  { statistics: { provenance } }: Messages,
): readonly string[] {
  const of = (certainty: Certainty) =>
    Object.entries(calendar).flatMap(([year, one]) => (one === certainty ? [year] : []));
  const settings = [
    ...(['published', 'provisional', 'unknown'] as const).flatMap((certainty) => {
      const years = of(certainty);
      return years.length === 0 ? [] : [provenance.calendar(spanOf(years), certainty)];
    }),
    ...(ownCalendars.length > 0 ? [provenance.ownCalendars(ownCalendars)] : []),
    provenance.configuration(configuration),
  ].join(provenance.between);
  if (version === undefined) return [settings];
  return [settings, provenance.version(version.commit.slice(0, 7), version.changed)];
}

/** 2020, or 2020–2026: the years of one certainty follow on one another. */
const spanOf = (years: readonly string[]) =>
  years.length === 1 ? (years[0] ?? '') : `${years[0]}–${years.at(-1)}`;

/** For programs. */
export function provenanceData(provenances: readonly Provenance[]): readonly object[] {
  return provenances.map(({ unit, calendar, ownCalendars, configuration, version }) => ({
    unit,
    calendar,
    own_calendars: ownCalendars,
    configuration,
    commit: version?.commit ?? null,
    changed_files: version?.changed ?? null,
  }));
}
