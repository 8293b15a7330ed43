import type { Messages } from '../../messages/index.ts';
import type { Part } from '../../statistics/breakdown.ts';
import { itemsAmong } from '../../statistics/member.ts';
import type { Block } from '../../terminal/view.ts';
import { named } from './named.ts';
import { type Telling, wordFor } from './words.ts';

/** What was asked of the assigner and how it answered; gates passed, values put right, items handled together. */
export function exceptionBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { requests, exceptions, joint } = summary;
  const { figures, counted } = statistics;
  const corrected = exceptions.corrections.numerator;
  const rows: (readonly [string, string])[] = requests.byKind.parts.map((part) => [
    wordFor(messages.terms.requestKind, part.value),
    statistics.answers(counted(part.members.length, 'request'), answersOf(part, messages)),
  ]);
  if (corrected.length > 0) {
    const across = counted(corrected.length, 'correction');
    rows.push([figures.corrections.name, statistics.acrossItems(across, itemsAmong(corrected))]);
  }
  const passed = exceptions.overrides.numerator;
  const heading: Block = { type: 'heading', text: statistics.sections.exceptions };
  if (rows.length + passed.length + joint.numerator.length === 0) {
    return [heading, { type: 'text', text: statistics.noExceptions }];
  }
  return [
    heading,
    ...(rows.length > 0 ? [{ type: 'facts' as const, rows }] : []),
    ...named({ label: figures.joined.name, members: joint.numerator, unit: 'item' }, telling),
    ...named(
      {
        label: figures.overrides.name,
        members: passed,
        unit: 'override',
        detail: ({ on, gate = '' }) =>
          [wordFor(messages.terms.gate, gate), on].filter((part) => part !== undefined).join(' '),
      },
      telling,
    ),
  ];
}

function answersOf({ within }: Part, { statistics, terms }: Messages): readonly string[] {
  return (within?.parts ?? []).map(({ value, members }) =>
    statistics.way(
      value === 'pending' ? statistics.pending : wordFor(terms.decision, value),
      members.length,
    ),
  );
}
