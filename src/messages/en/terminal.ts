import type { Messages } from '../index.ts';

export const terminal: Messages['terminal'] = {
  outputFailed: (reason) => ({
    text:
      reason === 'ENOSPC'
        ? 'The disk is full; the answer could not be written completely.'
        : `The answer could not be written completely: ${reason}.`,
    hint: 'Make room or choose another place, and run the command again.',
  }),
  withDefault: (message, value) => `${message} (default: ${value})`,
  yesOrNo: 'Please type y (yes) or n (no).',
  chooseTip: '↑↓ move, Enter choose',
  chooseManyTip: '↑↓ move, Space tick, a all, Enter done',
  searchTip: 'type to search, ↑↓ move, Enter choose',
  nothingFound: 'Nothing found.',
  listSeparator: ', ',
};
