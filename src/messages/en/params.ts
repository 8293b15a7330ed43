import type { Messages } from '../index.ts';

export const params: Messages['params'] = {
  common: {
    id: 'which item: its id, its number (12), or part of its title',
    on: 'date (today if not given)',
    by: 'who did it',
  },
};
