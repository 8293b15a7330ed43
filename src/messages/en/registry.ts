import type { Messages } from '../index.ts';

export const registry: Messages['registry'] = {};
