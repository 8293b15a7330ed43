import { expect, it } from 'vitest';
import { generateRegistry } from '../../bench/generate.ts';
import { placesOf } from '../../src/proposal/event-place.ts';
import { timelineOf } from '../../src/proposal/timeline.ts';
import { linesOf } from '../../src/registry/lines-of.ts';
import { valid } from '../valid.ts';

const files = generateRegistry({ seed: 3, items: 120, years: [2019, 2020] }).filter(({ path }) =>
  path.startsWith('proposals/'),
);

it('every event has a place of its own in the record, which states its day', () => {
  for (const { text } of files) {
    const record = valid('proposal', text);
    const placeOf = placesOf(record);
    const lines = linesOf(text);
    const rows = text.split('\n');
    const seen = new Set<string>();
    for (const event of timelineOf(record)) {
      const place = placeOf(event);
      const where = lines(place);
      const stated = rows.slice((where?.first ?? 1) - 1, where?.last).join('\n');
      expect(stated, `${record.id} ${place.join('.')}`).toContain(event.on);
      seen.add(place.join('.'));
    }
    expect(seen.size).toBe(timelineOf(record).length);
  }
});

it.each([
  ['a: 1\nb:\n  - c: 2\n    d: 3\n  - c: 4\n', ['b', 0], [3, 4]],
  ['a: 1\nb:\n  - c: 2\n    d: 3\n\n# x\n  - c: 4\n', ['b', 1], [7, 7]],
  ['\uFEFFa: 1\r\nb: {c: 2}\r\n', ['b', 'c'], [2, 2]],
  ['a: |\n  one\n  two\nb: 1\n', ['a'], [1, 3]],
  ['a: 1\n', ['b'], undefined],
])('%j at %j stands on lines %j', (source, path, lines) => {
  const found = linesOf(source)(path);
  expect(found && [found.first, found.last]).toEqual(lines);
});
