import type { Messages } from '../../messages/index.ts';
import type { Office } from '../../proposal/office.ts';
import type { Summary } from '../../statistics/summarise.ts';
import type { Block } from '../../terminal/view.ts';
import { classBlocks } from './classes.ts';
import { comparisonBlocks } from './comparison.ts';
import { contactBlocks } from './contacts.ts';
import { cooperationBlocks } from './cooperation.ts';
import { exceptionBlocks } from './exceptions.ts';
import { handlingBlocks, handlingDetails } from './handling.ts';
import { lastYearBlocks } from './last-year.ts';
import { publicityBlocks, publicityDetails } from './publicity.ts';
import { receivedBlocks } from './received.ts';
import { originBlocks, receivedDetails } from './received-details.ts';
import { satisfactionBlocks } from './satisfaction.ts';
import { satisfactionDetails } from './satisfaction-details.ts';
import { sectionBlocks } from './sections.ts';
import { topicBlocks } from './topics.ts';
import { troubleBlocks } from './troubles.ts';
import type { Telling } from './words.ts';

export type PartId = keyof Messages['terms']['summaryPart'];

export interface PartSource {
  readonly office: Office;
  /** The figures of an earlier year, where they are wanted. */
  readonly before: Summary | undefined;
}

/** What is told of one part: at a glance, and what only those read who ask for the part, or for all. */
interface Part {
  /** Left out where nothing but this part's details were asked for. */
  readonly glance: boolean;
  readonly blocks: (telling: Telling, source: PartSource) => readonly Block[];
  readonly details?: (telling: Telling, source: PartSource) => readonly Block[];
}

/** The parts in the order in which an office tells them. */
export const parts: Readonly<Record<PartId, Part>> = {
  received: {
    glance: true,
    blocks: (telling) => [...receivedBlocks(telling), ...originBlocks(telling)],
    details: receivedDetails,
  },
  handling: {
    glance: true,
    blocks: (telling, { office }) => handlingBlocks(telling, office),
    details: handlingDetails,
  },
  contacts: { glance: false, blocks: contactBlocks },
  satisfaction: {
    glance: true,
    blocks: satisfactionBlocks,
    details: (telling, { office }) => satisfactionDetails(telling, office),
  },
  classes: { glance: true, blocks: (telling, { office }) => classBlocks(telling, office) },
  topics: { glance: true, blocks: topicBlocks },
  publicity: { glance: true, blocks: publicityBlocks, details: publicityDetails },
  sections: { glance: false, blocks: (telling, { office }) => sectionBlocks(telling, office) },
  cooperation: { glance: true, blocks: cooperationBlocks },
  troubles: { glance: true, blocks: troubleBlocks },
  exceptions: { glance: true, blocks: exceptionBlocks },
  last_year: { glance: false, blocks: lastYearBlocks },
  comparison: {
    glance: false,
    blocks: (telling, { before }) =>
      before === undefined ? [] : comparisonBlocks(before, telling),
  },
};

export const partIds = Object.keys(parts) as readonly PartId[];
