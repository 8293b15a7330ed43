import type { Office } from '../../proposal/office.ts';
import type { Block, View } from '../../terminal/view.ts';
import { classBlocks } from './classes.ts';
import { cooperationBlocks } from './cooperation.ts';
import { exceptionBlocks } from './exceptions.ts';
import { handlingBlocks } from './handling.ts';
import { headBlocks } from './head.ts';
import type { Provenance } from './provenance.ts';
import { receivedBlocks } from './received.ts';
import { satisfactionBlocks } from './satisfaction.ts';
import { topicBlocks } from './topics.ts';
import { troubleBlocks } from './troubles.ts';
import type { Telling } from './words.ts';

interface Source {
  readonly office: Office;
  readonly provenance: Provenance;
  readonly notCounted: readonly string[];
}

/** The summary in words, section by section. */
export function viewOf(telling: Telling, { office, provenance, notCounted }: Source): View {
  const head = headBlocks({ unit: office.unit, provenance, notCounted }, telling);
  if (telling.summary.received.byRole.whole.length === 0) return [...head, ...nothing(telling)];
  const sections = [
    receivedBlocks(telling),
    handlingBlocks(telling),
    satisfactionBlocks(telling),
    classBlocks(telling, office),
    topicBlocks(telling),
    cooperationBlocks(telling),
    troubleBlocks(telling),
    exceptionBlocks(telling),
  ];
  return [...head, ...sections.flatMap((section): View => [{ type: 'blank' }, ...section])];
}

function nothing({ summary, messages }: Telling): readonly Block[] {
  const { statistics } = messages;
  const others = summary.years.filter((year) => year !== summary.year);
  return [
    { type: 'text', text: statistics.noItems(summary.year, summary.asOf) },
    ...(others.length > 0 ? [{ type: 'text' as const, text: statistics.years(others) }] : []),
  ];
}
