import { type Part, partOf } from '../../../statistics/breakdown.ts';
import { namesOf } from '../names.ts';
import type { Content } from '../part.ts';
import { paragraph } from '../part.ts';
import type { Telling } from '../telling.ts';
import { whenAtHead } from '../when.ts';
import type { Kind } from '../words.ts';

/** What came in: the total, the bodies, what we are in each, what nobody stated, and what has left us. */
export function receivedFacts(telling: Telling): readonly Content[] {
  const { summary, kinds, words, messages } = telling;
  const { basics } = messages.report;
  const { byRole, byKindRole } = summary.received;
  const told = byKindRole.parts.map((part) => bodyOf(part, part.value as Kind, telling));
  const absent = kinds
    .filter((kind) => !byKindRole.parts.some(({ value }) => value === kind))
    .map(words.body);
  const sentence = basics.received({
    when: whenAtHead(summary.period, messages),
    us: words.us,
    bodies: told,
    absent,
    intersession: partOf(summary.received.byOrigin, 'intersession').length,
  });
  const unstated =
    byRole.unstated.length === 0
      ? ''
      : basics.unstated(byRole.unstated.length, namesOf(byRole.unstated, telling));
  return [
    ...paragraph(sentence + unstated),
    ...paragraph(levels(telling)),
    ...paragraph(left(telling)),
  ];
}

function bodyOf(
  { members, within }: Part,
  kind: Kind,
  { words }: Telling,
  name = words.body(kind),
) {
  const unstated = within?.unstated.length ?? 0;
  const roles = (within?.parts ?? []).map(({ value, members: some }) => ({
    label: words.role(value, kind),
    n: some.length,
  }));
  return { name, n: members.length, roles, unstated };
}

/** By level and body, where items came from more than one level. */
function levels(telling: Telling): string {
  const { summary, messages } = telling;
  const { frame, basics } = messages.report;
  const { byKindLevelRole } = summary.received;
  const order = Object.keys(messages.terms.level);
  const parts = byKindLevelRole.parts
    .flatMap(({ value: kind, within }) =>
      (within?.parts ?? []).map((part) => ({ kind: kind as Kind, part })),
    )
    .toSorted((a, b) => order.indexOf(a.part.value) - order.indexOf(b.part.value));
  if (new Set(parts.map(({ part }) => part.value)).size < 2) return '';
  return basics.levels(
    parts.map(({ kind, part }) => {
      const level = messages.terms.level[part.value as keyof typeof messages.terms.level];
      return bodyOf(part, kind, telling, frame.levelOf(level, messages.terms.kind[kind]));
    }),
  );
}

function left({ summary, messages }: Telling): string {
  const parts = [summary.left.returned, summary.left.withdrawn]
    .filter(({ numerator }) => numerator.length > 0)
    .map(({ id, numerator }) => ({
      label: messages.statistics.figures[id].name,
      n: numerator.length,
    }));
  return parts.length === 0 ? '' : messages.report.basics.left(parts, summary.base.length);
}
