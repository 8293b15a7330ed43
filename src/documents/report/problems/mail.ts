import { remainderOf } from '../../../statistics/figure.ts';
import { namesOf } from '../names.ts';
import { quoted } from '../quoted.ts';
import type { Telling } from '../telling.ts';
import type { Problem } from './problem.ts';

/** Letters that came back. That the address was to blame is only said where a reason says so. */
export function mailProblem(telling: Telling): Problem | undefined {
  const { returned, resent } = telling.summary.mail;
  const letters = returned.numerator;
  if (letters.length === 0) return undefined;
  const reasons = [...new Set(letters.flatMap(({ id }) => reasonsOf(id, telling)))];
  return {
    id: 'mail',
    title: telling.messages.report.problems.ofAddress.test(reasons.join()) ? 'addresses' : 'mail',
    text: telling.messages.report.problems.mail({
      letters: letters.length,
      reasons: reasons.slice(0, 3),
      notResent: remainderOf(resent).length,
      names: namesOf(letters, telling),
    }),
  };
}

function reasonsOf(id: string, telling: Telling): readonly string[] {
  const record = telling.items.get(id)?.record;
  const papers = [...(record?.replies ?? []), ...(record?.own_opinions ?? [])];
  return papers
    .flatMap(({ deliveries = [] }) => deliveries)
    .flatMap(({ returned }) => quoted(returned?.reason, id, telling) ?? []);
}
