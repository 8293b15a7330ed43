import type { Messages } from '../index.ts';

export const findings: Messages['findings'] = {};
