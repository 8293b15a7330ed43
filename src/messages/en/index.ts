import type { Messages } from '../index.ts';
import { deadlines } from './deadlines.ts';
import { findings } from './findings.ts';
import { registry } from './registry.ts';
import { statistics } from './statistics.ts';
import { terminal } from './terminal.ts';
import { terms } from './terms.ts';

export const en: Messages = { terms, registry, deadlines, statistics, terminal, findings };
