import { END } from './marks.ts';

/** What the last run left in the file for the next one: its blocks, and the figures it printed. */
export interface LastRun {
  /** `fact:received`, `slot:lead`. */
  readonly blocks: readonly string[];
  /** By id, as `24` or `19/21`. */
  readonly figures: ReadonlyMap<string, string>;
}

export const LAST_RUN = '<!-- last-run';

/** One a line, so that a changed figure is a changed line. */
export function lastRunLines({ blocks, figures }: LastRun): readonly string[] {
  const told = [...figures].map(([id, value]) => `${id} ${value}`);
  return [LAST_RUN, ...blocks, ...told, END];
}

/** Reads the lines between the first and the last one. */
export function lastRunFrom(lines: readonly string[]): LastRun {
  const blocks = lines.filter((line) => /^(?:fact|slot):/.test(line));
  const figures = lines.flatMap((line) => {
    const [, id, value] = /^([a-z_.]+) (\d+(?:\/\d+)?)$/.exec(line) ?? [];
    return id === undefined || value === undefined ? [] : [[id, value] as const];
  });
  return { blocks, figures: new Map(figures) };
}
