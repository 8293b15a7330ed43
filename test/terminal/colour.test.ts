import { describe, expect, it } from 'vitest';
import { type ColourChoice, colourLevel, painter } from '../../src/terminal/colour.ts';

type Case = [option: ColourChoice['option'], env: Record<string, string>, isTTY: boolean, 0 | 1];

describe('the one colour switch', () => {
  it.each<Case>([
    ['auto', {}, true, 1],
    ['auto', {}, false, 0],
    ['auto', { CI: 'true' }, true, 1],
    ['auto', { CI: 'true' }, false, 0],
    ['auto', { TERM: 'dumb' }, true, 0],
    ['auto', { NO_COLOR: '1' }, true, 0],
    ['auto', { NO_COLOR: '' }, true, 1],
    ['auto', { FORCE_COLOR: '1' }, false, 1],
    ['auto', { FORCE_COLOR: '3' }, false, 1],
    ['auto', { FORCE_COLOR: 'true' }, false, 1],
    ['auto', { FORCE_COLOR: '0' }, true, 0],
    ['auto', { FORCE_COLOR: 'false' }, true, 0],
    ['auto', { FORCE_COLOR: '' }, false, 0],
    ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, 1],
    ['auto', { FORCE_COLOR: '1', TERM: 'dumb' }, true, 1],
    ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, 1],
    ['never', { FORCE_COLOR: '1' }, true, 0],
  ])('--color %s with %j on a terminal: %s gives %i', (option, env, isTTY, level) => {
    expect(colourLevel({ option, env, isTTY })).toBe(level);
  });

  it('paints whatever the environment of the process says', async () => {
    const paint = await painter(true);
    expect(paint('逾期', 'late')).toBe('\u001b[31m逾期\u001b[39m');
    expect(paint('逾期', undefined)).toBe('逾期');
    expect((await painter(false))('逾期', 'late')).toBe('逾期');
  });
});
