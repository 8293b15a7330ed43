import { describe, expect, it } from 'vitest';
import { generateRegistry } from '../../bench/generate.ts';
import { lifecycle, type Step } from '../../src/proposal/lifecycle.ts';
import { stepsTaken } from '../../src/proposal/replay.ts';
import { type Status, statuses, statusOf } from '../../src/proposal/status.ts';
import { valid } from '../valid.ts';

const steps = Object.keys(lifecycle) as Step[];

const files = generateRegistry({ seed: 11, items: 900, years: [2019, 2020] });
const office = valid('registry', files.find(({ path }) => path === 'registry.yaml')?.text ?? '');
const records = files
  .filter(({ path }) => path.startsWith('proposals/'))
  .map(({ text }) => valid('proposal', text));

/** Which states follow each other in the stories of many items. */
const arrows = new Map<Status, Set<Status>>();
for (const record of records) {
  const taken = stepsTaken(record);
  taken.forEach(({ before }, index) => {
    const from = statusOf(before, office);
    const to = statusOf(taken[index + 1]?.before ?? record, office);
    arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
  });
}

function reachedFrom(start: Status): ReadonlySet<Status> {
  const found = new Set<Status>([start]);
  for (const status of found) for (const next of arrows.get(status) ?? []) found.add(next);
  return found;
}

describe('the lifecycle', () => {
  it('is nowhere out of reach', () => {
    const reached = reachedFrom('registered');
    expect(statuses.filter((status) => !reached.has(status))).toEqual([]);
  });

  it.each(statuses)('leads from %s to the archive', (status) => {
    expect(reachedFrom(status)).toContain('archived');
  });

  it.each(statuses)('leaves no fact of an item that is %s beyond correction', (status) => {
    expect(lifecycle.correct.from).toContain(status);
  });

  it.each(steps)('%s is legal somewhere, and in states that exist, once each', (step) => {
    const { from } = lifecycle[step];
    expect(from.length).toBeGreaterThan(0);
    expect(new Set(from).size).toBe(from.length);
    for (const status of from) expect(statuses).toContain(status);
  });

  it.each(statuses.filter((status) => status !== 'archived'))(
    'has a step that leads on from %s',
    (status) => {
      const leads = steps.filter(
        (step) => step !== 'correct' && lifecycle[step].from.includes(status),
      );
      expect(leads).not.toEqual([]);
    },
  );
});
