import { describe, expect, it } from 'vitest';
import { generateRegistry } from '../../bench/generate.ts';
import { fieldMeant } from '../../src/commands/correct/find-field.ts';
import { commands } from '../../src/commands/index.ts';
import { verbOf } from '../../src/commands/steps/next-command.ts';
import { placesOf } from '../../src/proposal/event-place.ts';
import { spokenField } from '../../src/proposal/field-path.ts';
import { lifecycle, type Step } from '../../src/proposal/lifecycle.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { eventsWithSteps, stepsTaken } from '../../src/proposal/replay.ts';
import { type Status, statuses, statusOf } from '../../src/proposal/status.ts';
import { applyEdits } from '../../src/registry/edit/apply-edits.ts';
import type { Path } from '../../src/registry/edit/edit.ts';
import { orderOf } from '../../src/registry/edit/key-order.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { parse } from '../../src/registry/parse.ts';
import { valid } from '../valid.ts';
import { at } from './at.ts';

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

/** For every step a record in which it was taken, with the place of what it recorded. */
const taken = new Map<Step, { readonly record: Proposal; readonly place: Path }>();
const [answered] = at.answered.replies ?? [];
const published = {
  ...at.answered,
  replies: [{ ...answered, published: { on: '2020-06-01' } }],
} as Proposal;
for (const record of [...records, published]) {
  const placeOf = placesOf(record);
  for (const { step, event } of eventsWithSteps(record))
    if (step !== undefined && !taken.has(step)) taken.set(step, { record, place: placeOf(event) });
}

describe('a step recorded by mistake', () => {
  // What was put right stays told, and what stood there can be put back by another correction.
  const all = steps.filter((step) => step !== 'correct');

  it.each(all)('%s can be struck out with a trace', async (step) => {
    const { record, place } = taken.get(step) ?? {};
    if (record === undefined || place === undefined) throw new Error(`${step} is never taken`);
    expect(fieldMeant(spokenField(place), record, 'zh-CN').path).toEqual(place);
    const edits = [{ kind: 'remove', path: place }] as const;
    const left = withoutIt(
      applyEdits(await canonicalFile('proposal', record), edits, await orderOf('proposal')),
    );
    // The day alone is no entry: what an opinion was asked for stands or falls with the whole of it.
    if (left === undefined) expect(place.at(-1)).toBe('requested_on');
    else expect(statuses).toContain(statusOf(left, office));
  });

  it.each(all)('%s can be undone: its command writes where all do', async (step) => {
    const { command } = await commands[verbOf[step]]();
    expect(command.kind).toBe('write');
  });
});

function withoutIt(text: string): Proposal | undefined {
  const read = parse(
    text,
    `proposals/${/^id: (\d{4})/m.exec(text)?.[1]}/${/^id: (.*)$/m.exec(text)?.[1]}.yaml`,
    'proposal',
  );
  return 'data' in read ? read.data : undefined;
}
