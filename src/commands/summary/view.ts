import type { Block, View } from '../../terminal/view.ts';
import type { Gathered } from './gather.ts';
import { headBlocks } from './head.ts';
import { type PartId, type PartSource, partIds, parts } from './parts.ts';
import { whichWords } from './period-words.ts';
import type { Provenance } from './provenance.ts';
import type { Telling } from './words.ts';

interface Source extends PartSource {
  readonly gathered: Gathered;
  readonly provenances: readonly Provenance[];
  readonly notCounted: readonly string[];
  /** The parts asked for; what is told at a glance where there are none. */
  readonly asked: readonly PartId[];
  readonly all: boolean;
}

/** The summary in words, part by part. */
export function viewOf(telling: Telling, source: Source): View {
  const { before, asked, all } = source;
  const head = headBlocks(source, telling);
  if (telling.summary.items.length === 0) return [...head, ...nothing(telling)];
  const chosen = partIds.filter((id) => {
    if (asked.length > 0) return asked.includes(id) || (id === 'comparison' && before);
    return all || parts[id].glance || (id === 'comparison' && before);
  });
  const told = chosen.flatMap((id) => {
    const { blocks, details } = parts[id];
    const whole = all || asked.includes(id);
    const section = [
      ...blocks(telling, source),
      ...(whole && details ? details(telling, source) : []),
    ];
    return section.length === 0 ? [] : [section];
  });
  return [
    ...head,
    ...told.flatMap((section, at): View => [{ type: 'blank' }, ...numbered(section, at, telling)]),
    ...(all || asked.length > 0 ? [] : hint(telling)),
  ];
}

/** The first line of a section is its heading; which number it has depends on the sections before it. */
function numbered([heading, ...rest]: View, at: number, { messages }: Telling): View {
  if (heading?.type !== 'heading') return heading === undefined ? [] : [heading, ...rest];
  const text = messages.statistics.numbered(at + 1, heading.text);
  return [{ type: 'heading', text }, ...rest];
}

const hint = ({ messages }: Telling): readonly Block[] => [
  { type: 'blank' },
  { type: 'text', text: { text: messages.statistics.moreParts, tone: 'dim' } },
];

function nothing({ summary, messages }: Telling): readonly Block[] {
  const { statistics } = messages;
  const others = summary.years.filter((year) => year !== summary.year);
  return [
    { type: 'text', text: statistics.noItems(whichWords(summary.period, messages), summary.asOf) },
    ...(others.length > 0 ? [{ type: 'text' as const, text: statistics.years(others) }] : []),
  ];
}
