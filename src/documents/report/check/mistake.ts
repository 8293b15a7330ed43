import type { Messages } from '../../../messages/index.ts';
import type { Telling } from '../telling.ts';
import type { Passage } from './passage.ts';

export type MistakeCode = keyof Messages['report']['mistakes'];

/** Something in the text that is wrong, or looks it: what real offices have printed. */
export interface Mistake {
  readonly code: MistakeCode;
  readonly line: number;
  /** The words meant, as they stand there. */
  readonly quote: string;
  /** What the registry says, where it says anything. */
  readonly known?: string;
}

/** The report of the year before, as far as it is there. */
export interface LastReport {
  readonly figures: ReadonlyMap<string, string>;
  /** The same figures as the registry gives them today for that day. */
  readonly now: ReadonlyMap<string, string>;
}

export interface Checked {
  readonly passages: readonly Passage[];
  readonly telling: Telling;
  readonly lastReport: LastReport | undefined;
}

/** One kind of mistake. */
export type Rule = (checked: Checked) => readonly Mistake[];
