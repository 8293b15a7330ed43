import type { Messages } from '../messages/index.ts';
import type { Clock } from './clock.ts';
import type { Step } from './step.ts';

/** One sentence for every kind of step. */
export type Sentences = {
  readonly [Code in Step['code']]: (step: Extract<Step, { code: Code }>) => string;
};

/** The reasoning behind a clock's date, a sentence a step, the decisive one first. */
export function explain(clock: Pick<Clock, 'explanation'>, messages: Messages): readonly string[] {
  const sentences: Sentences = messages.deadlines.step;
  return clock.explanation.map((step) => (sentences[step.code] as (step: Step) => string)(step));
}
