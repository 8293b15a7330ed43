import type { Member, Unit } from '../../statistics/member.ts';
import type { Block, Tone } from '../../terminal/view.ts';
import { memberLine } from './member-line.ts';
import type { Telling } from './words.ts';

/** More names than this bury the figures; the rest stand in --json. */
const MOST = 10;

interface Naming {
  readonly label: string;
  readonly members: readonly Member[];
  readonly unit: Unit;
  readonly tone?: Tone;
  /** What is to be said of one member besides its id and title. */
  readonly detail?: (member: Member) => string | undefined;
}

/** A remainder, or whatever else must not hide in a number: how many, and which. Nothing where there are none. */
export function named(naming: Naming, telling: Telling): readonly Block[] {
  const { label, members, unit, tone, detail } = naming;
  if (members.length === 0) return [];
  const toned = (text: string) => (tone === undefined ? text : { text, tone });
  const line = (member: Member) => memberLine(member, telling, detail?.(member));
  const { statistics } = telling.messages;
  const [only] = members;
  if (members.length === 1 && only !== undefined) {
    return [{ type: 'text', text: toned(statistics.named(label, 1, unit, line(only))) }];
  }
  const left = members.length - MOST;
  return [
    { type: 'text', text: toned(statistics.named(label, members.length, unit)) },
    { type: 'list', items: members.slice(0, MOST).map(line) },
    ...(left > 0 ? [{ type: 'text' as const, text: toned(statistics.more(left, unit)) }] : []),
  ];
}
