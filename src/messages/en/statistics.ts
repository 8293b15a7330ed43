import type { Messages } from '../index.ts';

export const statistics: Messages['statistics'] = {};
