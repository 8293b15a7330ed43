import { join } from 'node:path';
import type { Program } from './rounds.ts';

/** A program with what it may take. */
export interface Figure extends Program {
  /** At most so many times the yardstick's processor time; without it the figure is only told. */
  readonly limit?: number;
  /** At most so many MB at its peak. */
  readonly memory?: number;
}

/** Figures that share a yardstick and are measured in the same rounds. */
export interface Group {
  readonly yardstick: Program;
  readonly figures: readonly Figure[];
  readonly rounds: number;
}

export interface Places {
  /** A generated registry. */
  readonly registry: string;
  /** The script that only parses. */
  readonly parseOnly: string;
}

const PROGRAM = 'bin/proposals.js';
const EXAMPLE = 'examples/linyi-2020';

/** What is measured, against what, and what it may take. `rounds` is how often the long ones run. */
export function groups({ registry, parseOnly }: Places, rounds: number): readonly Group[] {
  const proposals = (dir: string, ...words: readonly string[]) => [PROGRAM, '--dir', dir, ...words];
  const late = ['overdue', '--as-of', '2020-06-05'];
  const year = (verb: string) => [verb, '--year', '2020', '--as-of', '2020-12-31'];
  return [
    {
      yardstick: { name: 'node -e 0', args: ['-e', '0'] },
      figures: ['--version', '--help'].map((word) => ({
        name: word,
        args: [PROGRAM, word],
        limit: 1.5,
      })),
      rounds: 4 * rounds + 1,
    },
    {
      yardstick: { name: 'parsing it', args: [parseOnly, EXAMPLE, 'proposals'] },
      figures: [{ name: 'overdue, example of 24', args: proposals(EXAMPLE, ...late) }],
      rounds: 2 * rounds + 1,
    },
    {
      yardstick: { name: 'parsing its items', args: [parseOnly, registry, 'proposals'] },
      figures: [late, year('summary')].map((words) => ({
        name: words[0] as string,
        args: proposals(registry, ...words),
        limit: 1.5,
        memory: 200,
      })),
      rounds,
    },
    {
      yardstick: {
        name: 'parsing all its files',
        args: [parseOnly, registry, 'proposals', 'people'],
      },
      figures: [
        {
          name: 'validate',
          args: proposals(registry, 'validate'),
          // It may have something to say about invented records.
          exits: [0, 1],
          limit: 1.5,
          memory: 200,
        },
      ],
      rounds,
    },
    {
      yardstick: {
        name: 'reading and listing its items',
        args: proposals(registry, 'list', '--as-of', '2020-12-31', '--json'),
      },
      figures: [
        { name: 'summary', args: proposals(registry, ...year('summary')), limit: 1.3 },
        {
          // Every item in one period, as no office has it.
          name: 'summary of all years',
          args: proposals(registry, 'summary', '--from', '2018-01-01', '--as-of', '2020-12-31'),
        },
      ],
      rounds,
    },
    {
      yardstick: { name: 'summary', args: proposals(registry, ...year('summary')) },
      figures: [
        {
          // At most 2 s more than the figures of 10,000 items.
          name: 'report as HTML',
          args: proposals(registry, ...year('report'), '--format', 'html', '--print'),
          limit: 1.25,
          memory: 300,
        },
      ],
      rounds,
    },
  ];
}

/** Where the generated registry and the yardstick's script are put. */
export function placesIn(folder: string): Places {
  return { registry: join(folder, 'registry'), parseOnly: join(folder, 'parse-only.mjs') };
}
