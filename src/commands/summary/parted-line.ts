import type { Breakdown } from '../../statistics/breakdown.ts';
import type { Unit } from '../../statistics/member.ts';
import { valueWord } from './value-word.ts';
import type { Telling } from './words.ts';

const times: ReadonlySet<string> = new Set(['month', 'quarter', 'published_quarter']);

/** A breakdown in one line: 会议期间 22、闭会期间 2，未标明 0; overlapping parts are said to overlap. Undefined where no thing has the property. */
export function partedLine(
  parted: Breakdown,
  unit: Unit,
  { messages }: Telling,
): string | undefined {
  if (parted.parts.length === 0) return undefined;
  const { statistics } = messages;
  const say = times.has(parted.dimension) ? statistics.inMonth : statistics.way;
  const words = parted.parts.map(({ value, members }) =>
    say(valueWord(parted.dimension, value, messages), members.length),
  );
  const rest =
    parted.unstated.length > 0
      ? [statistics.way(statistics.columns.unstated, parted.unstated.length)]
      : [];
  const whole = statistics.counted(parted.whole.length, unit);
  const line = statistics.answers(whole, [...words, ...rest]);
  return parted.overlapping.length > 0 ? statistics.withOverlap(line) : line;
}
