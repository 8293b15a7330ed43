import { timelineOf } from '../proposal/timeline.ts';
import type { Check } from './check.ts';

/** A fact dated after today has not happened: most often a wrong year. */
export const futureFacts: Check = ({ items, today }) =>
  items.flatMap(({ path, record }) =>
    timelineOf(record)
      .filter(({ on }) => on > today)
      .map(({ on, kind }) => ({
        code: 'fact-in-the-future',
        severity: 'error' as const,
        path,
        args: { on, kind, today },
      })),
  );
