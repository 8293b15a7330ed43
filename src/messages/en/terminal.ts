import type { Messages } from '../index.ts';

export const terminal: Messages['terminal'] = {};
