import { expect, test } from 'vitest';
import { samplesByPlace } from '../../bench/profile.ts';

const frame = (functionName: string) => ({ functionName, url: '', lineNumber: 0, columnNumber: 0 });
const places: Readonly<Record<string, string>> = { dates: 'src/deadlines', idle: 'idle' };

test('what node does counts for whoever called it', () => {
  const profile = {
    nodes: [
      { id: 1, callFrame: frame('(root)'), children: [2, 4, 5] },
      { id: 2, callFrame: frame('dates'), children: [3] },
      { id: 3, callFrame: frame('get') },
      { id: 4, callFrame: frame('idle') },
      { id: 5, callFrame: frame('(program)') },
    ],
    samples: [2, 3, 3, 4, 5],
  };
  const counts = samplesByPlace(profile, ({ functionName }) => places[functionName]);
  expect(Object.fromEntries(counts)).toEqual({ 'src/deadlines': 3, idle: 1, node: 1 });
});
