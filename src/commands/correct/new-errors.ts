import type { Finding } from '../../checks/finding.ts';
import { checkMeaning } from '../../checks/meaning.ts';
import { weigh } from '../../checks/weigh.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Entry, Registry } from '../../registry/registry.ts';
import { calendarOf } from '../due/calendar-of.ts';

/** What the registry would show to be wrong that it does not now, were a record to read so. */
export async function newFindings(
  registry: Registry,
  entry: Entry<Proposal>,
  { record, today }: { readonly record: Proposal; readonly today: string },
): Promise<readonly Finding[]> {
  const { proposals, people, years, office, broken } = registry;
  const calendar = await calendarOf(registry);
  const judged = (records: readonly Entry<Proposal>[]) =>
    weigh(
      checkMeaning({
        items: records.map(({ id, path, data }) => ({ id, path, record: data })),
        office,
        people,
        years,
        calendar,
        today,
        complete: broken.length === 0,
      }),
      office,
    );
  const known = judged(proposals).map(sameness);
  const now = judged(
    proposals.map((one) => (one.path === entry.path ? { ...one, data: record } : one)),
  );
  return now.filter((finding) => {
    const at = known.indexOf(sameness(finding));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** An entry that is struck out moves the places of those behind it; what is wrong with them is the same as before. */
function sameness({ code, path, args }: Finding): string {
  return JSON.stringify([code, path, args]);
}
