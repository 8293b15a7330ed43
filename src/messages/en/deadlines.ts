import type { Messages } from '../index.ts';

export const deadlines: Messages['deadlines'] = {};
