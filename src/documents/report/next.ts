import { isKept } from '../../proposal/promises.ts';
import type { Rate } from '../../statistics/figure.ts';
import { isOfYear } from '../../statistics/period.ts';
import type { Summary } from '../../statistics/summarise.ts';
import { dateIn } from './date.ts';
import { nameOf } from './names.ts';
import { type Content, paragraph } from './part.ts';
import { printedRate } from './printed.ts';
import { quoted } from './quoted.ts';
import type { Telling } from './telling.ts';
import { whenOf } from './when.ts';
import type { RateName } from './words.ts';

/** Promises that are still to be kept, each with its date. */
export function promiseFacts(telling: Telling): readonly Content[] {
  const { next } = telling.messages.report;
  const open = telling.summary.promises.excluded;
  if (open.length === 0) return [];
  const days = new Map<string, Set<string>>();
  for (const { id, on = '' } of open) days.set(id, (days.get(id) ?? new Set()).add(on));
  const told = [...days].flatMap(([id, due]) => promised(id, due, telling));
  return [
    ...paragraph(next.promises(open.length)),
    ...(told.length > 0 ? [{ type: 'list', items: told } as const] : []),
    ...paragraph(told.length < open.length ? next.hiddenPromises(open.length - told.length) : ''),
  ];
}

function promised(id: string, due: ReadonlySet<string>, telling: Telling): readonly string[] {
  const { items, messages } = telling;
  const item = nameOf(id, telling);
  if (item === undefined) return [];
  return (items.get(id)?.record.followups ?? [])
    .filter((followup) => due.has(followup.due_on) && !isKept(followup))
    .map(({ promise, due_on, section }) =>
      messages.report.next.promise({
        item,
        promise: quoted(promise, id, telling) ?? '…',
        due: dateIn(due_on, messages),
        section,
      }),
    );
}

/** What the office aims at next year, told as a target and beside this year's result. */
export function targetFacts(telling: Telling): readonly Content[] {
  const { summary, office, words, messages } = telling;
  const targets = office.targets ?? [];
  if (targets.length === 0) return [];
  return paragraph(
    messages.report.next.targets(
      {
        when: whenOf(summary.period, messages),
        year: isOfYear(summary.period) ? summary.year + 1 : undefined,
      },
      targets.map(({ rate, goal }) => ({
        name: words.rate(rate),
        goal,
        result: printedRate(rate, rateOf(rate, summary), telling),
      })),
    ),
  );
}

/** The rate of a summary that has this name. */
export function rateOf(name: RateName, { handling, final, ownOpinions }: Summary): Rate {
  const rates: Readonly<Record<RateName, Rate>> = {
    answered: handling.answered,
    on_time: handling.onTime.rate,
    closed: handling.closed,
    face_contact: handling.faceContact,
    contact: handling.contact,
    satisfied: final.result.satisfied,
    satisfied_or_basically: final.result.satisfiedOrBasically,
    own_opinions_on_time: ownOpinions.onTime.rate,
  };
  return rates[name];
}
