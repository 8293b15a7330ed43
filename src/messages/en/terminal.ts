import type { Messages } from '../index.ts';

export const terminal: Messages['terminal'] = {
  outputFailed: (reason) => ({
    text:
      reason === 'ENOSPC'
        ? 'The disk is full; the answer could not be written completely.'
        : `The answer could not be written completely: ${reason}.`,
    hint: 'Make room or choose another place, and run the command again.',
  }),
};
