import type { Writable } from 'node:stream';
import { printable } from './printable.ts';
import { plainWidth } from './width.ts';
import { wrap } from './wrap.ts';

export interface Progress {
  /** Some of the work is done. */
  step(count?: number): void;
  /** All of it is done, or given up: the line goes away. */
  end(): void;
}

export type StartProgress = (label: string, total: number) => Progress;

export interface ProgressPlace {
  readonly stream: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now?: () => number;
}

const PATIENCE = 1000;
const BREATH = 100;

const silent: Progress = { step: () => undefined, end: () => undefined };

/**
 * How to show that long work goes on: one line, rewritten, from the first second on, and erased at the end.
 * No timer keeps the program alive, and away from a terminal it is nothing at all.
 */
export function progressOn(place: ProgressPlace): StartProgress {
  if (!place.stream.isTTY || place.env.TERM === 'dumb') return () => silent;
  return (label, total) => started(label, total, place);
}

function started(
  label: string,
  total: number,
  { stream, now = performance.now.bind(performance) }: ProgressPlace,
): Progress {
  let done = 0;
  let next = now() + PATIENCE;
  let drawn = false;
  return {
    step(count = 1) {
      done += count;
      if (now() < next) return;
      next = now() + BREATH;
      drawn = true;
      // One column stays free: a full line would scroll, and no longer be erased.
      const room = Math.max(1, (stream.columns || 80) - 1);
      const [line = ''] = wrap(`${printable(label)} ${done}/${total}`, room, plainWidth);
      stream.write(`\r\u001b[K${line}`);
    },
    end() {
      if (drawn) stream.write('\r\u001b[K');
      drawn = false;
      next = Number.POSITIVE_INFINITY;
    },
  };
}
