import { expect, it } from 'vitest';
import { mayAsk } from '../../src/terminal/may-ask.ts';

const present = { stdinIsTTY: true, stderrIsTTY: true, env: {}, noInput: false };

it.each([
  [{}, true],
  [{ stdinIsTTY: false }, false],
  [{ stderrIsTTY: false }, false],
  [{ noInput: true }, false],
  [{ env: { CI: 'true' } }, false],
  [{ env: { CI: '1' } }, false],
  [{ env: { CI: '' } }, true],
  [{ env: { CI: 'false' } }, true],
  [{ env: { TERM: 'dumb' } }, false],
])('with %j it may ask: %s', (change, may) => {
  expect(mayAsk({ ...present, ...change })).toBe(may);
});
