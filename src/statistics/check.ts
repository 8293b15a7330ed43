import type { Breakdown } from './breakdown.ts';
import type { Figure } from './figure.ts';
import { type Base, baseOf } from './figure-ids.ts';
import { breakdownsOf, figuresOf } from './figures.ts';
import type { Member } from './member.ts';
import { printedPercent } from './rounding.ts';
import type { Summary } from './summarise.ts';

/** What must never be printed: a figure that contradicts itself, its base, or the figures beside it. */
export interface Contradiction {
  readonly code: /** Parts and the named remainder are not the whole. */
    | 'parts_not_whole'
    /** Parts add up to more than the whole, and nothing is said to overlap. */
    | 'parts_exceed_whole'
    /** Something is counted that is not in the denominator. */
    | 'counted_outside_base'
    /** Something stands in the base and among what was left out of it. */
    | 'both_in_and_out'
    /** A rate over items that its base does not hold: roles or scopes are mixed. */
    | 'scope_mixed'
    /** What is counted, left over and left out is not everything it should be out of: off by one and the like. */
    | 'follow_on_wrong'
    /** Two figures that are the same by their meaning differ. */
    | 'totals_differ';
  /** The figure or breakdown. */
  readonly about: string;
}

/** Every contradiction in a summary. Empty unless the program counts wrongly: this runs before anything is printed. */
export function contradictionsIn(summary: Summary): readonly Contradiction[] {
  const scope = scopeOf(summary);
  return [
    ...Object.entries(breakdownsOf(summary)).flatMap(([about, { parted }]) =>
      codesOf(parted).map((code) => ({ code, about })),
    ),
    ...figuresOf(summary).flatMap((figure) =>
      [...codesOfFigure(figure, scope), ...codesOfScope(figure, scope)].map((code) => ({
        code,
        about: figure.id,
      })),
    ),
    ...totals(summary),
  ];
}

/** Throws where a summary contradicts itself: then the program is wrong, and nothing is printed. */
export function mustAddUp(summary: Summary): void {
  const found = contradictionsIn(summary);
  if (found.length === 0) return;
  const told = found.map(({ code, about }) => `${about}: ${code}`).join('; ');
  throw new Error(`the figures contradict one another (${told})`);
}

type Code = Contradiction['code'];

function codesOf({ whole, parts, unstated, overlapping }: Breakdown): readonly Code[] {
  const sum = parts.reduce((total, { members }) => total + members.length, unstated.length);
  const isWhole =
    (overlapping.length === 0 && sum === whole.length) ||
    holdAll([...parts.map(({ members }) => members), unstated], whole);
  return [
    ...(isWhole ? [] : (['parts_not_whole'] as const)),
    ...(sum > whole.length && overlapping.length === 0 ? (['parts_exceed_whole'] as const) : []),
    ...parts.flatMap(({ members, within }): readonly Code[] => {
      if (within === undefined) return [];
      const same = within.whole.length === members.length;
      return [...(same ? [] : (['parts_not_whole'] as const)), ...codesOf(within)];
    }),
  ];
}

/** Whether these lists together hold the whole and nothing else. */
function holdAll(lists: readonly (readonly Member[])[], whole: readonly Member[]): boolean {
  const held = new Set(lists.flat());
  return held.size === whole.length && whole.every((member) => held.has(member));
}

/** What every figure is held against; found once for all of them. */
interface Scope {
  /** Whether two items have one id, as in two files. */
  readonly twins: boolean;
  readonly toAnswer: number;
  /** The ids of the items that a base may be about; absent where it may be about any. */
  readonly idsOf: (base: Base) => ReadonlySet<string> | undefined;
}

function scopeOf(summary: Summary): Scope {
  const { items, toAnswer } = summary;
  const known = new Map<readonly Member[], ReadonlySet<string>>();
  return {
    twins: new Set(items.map(({ id }) => id)).size < items.length,
    toAnswer: toAnswer.length,
    idsOf(base) {
      const allowed = itemsOf(base, summary);
      if (allowed === undefined) return undefined;
      const ids = known.get(allowed) ?? new Set(allowed.map(({ id }) => id));
      known.set(allowed, ids);
      return ids;
    },
  };
}

function codesOfFigure(
  { unit, numerator, denominator, excluded }: Figure,
  { twins }: Scope,
): readonly Code[] {
  if (denominator === undefined) return [];
  const inside = isWithin(numerator, denominator);
  // Smaller things of one item may look alike: two promises for one day, one of them kept. So do items of one id in two files.
  const alike = unit !== 'item' || twins;
  const both = !alike && excluded.length > 0 && isInBoth(denominator, excluded);
  return [
    ...(inside ? [] : (['counted_outside_base'] as const)),
    ...(both ? (['both_in_and_out'] as const) : []),
  ];
}

/** Whether every member of a part is one of the whole, in the same order; each then is so only once. */
function isWithin(part: readonly Member[], whole: readonly Member[]): boolean {
  let at = 0;
  for (const member of whole) if (member === part[at]) at += 1;
  return at === part.length;
}

function isInBoth(denominator: readonly Member[], excluded: readonly Member[]): boolean {
  const left = new Set(excluded.map(({ id }) => id));
  return denominator.some(({ id }) => left.has(id));
}

/** The items that each base may be about. */
function itemsOf(base: Base, summary: Summary): readonly Member[] | undefined {
  switch (base) {
    case 'received':
      return summary.received.received.numerator;
    case 'last_year':
    case 'last_year_promises':
      return undefined;
    case 'handled':
      return summary.handled;
    case 'co_handled':
    case 'remaining':
    case 'promises':
    case 'opinions_asked':
    case 'opinions_received':
    case 'letters_back':
    case 'key_items':
      return summary.base;
    default:
      return summary.toAnswer;
  }
}

/** Rates that judge every item we must answer, each of them exactly once. */
const ofAllToAnswer: ReadonlySet<string> = new Set([
  'answered',
  'on_time',
  'closed',
  'face_contact',
  'contact',
  'classified',
]);

function codesOfScope(figure: Figure, { idsOf, toAnswer }: Scope): readonly Code[] {
  const { id, numerator, denominator, excluded } = figure;
  const ids = idsOf(baseOf[id]);
  if (ids === undefined) return [];
  const counted = denominator ?? numerator;
  const isStrange = (one: Member) => !ids.has(one.id);
  const strange = counted.some(isStrange) || excluded.some(isStrange);
  const short = ofAllToAnswer.has(id) && counted.length + excluded.length !== toAnswer;
  return [
    ...(strange ? (['scope_mixed'] as const) : []),
    ...(short ? (['follow_on_wrong'] as const) : []),
  ];
}

function totals(summary: Summary): readonly Contradiction[] {
  const { received, left, base, handled, toAnswer, items } = summary;
  const gone = left.returned.numerator.length + left.withdrawn.numerator.length;
  const rules: readonly (readonly [about: string, holds: boolean])[] = [
    ['received', received.received.numerator.length === items.length],
    ['received_by_role', received.byRole.whole.length === items.length],
    ['remaining', base.length + gone === items.length],
    ['to_answer', toAnswer.length <= handled.length && handled.length <= base.length],
    ['topics', summary.topics.whole.length === base.length],
    [
      'classes',
      summary.classes.byClass.whole.length === summary.classes.classified.numerator.length,
    ],
    [
      'final_result',
      summary.final.result.byRating.whole.length === summary.final.returned.numerator.length,
    ],
  ];
  return rules.flatMap(([about, holds]) =>
    holds ? [] : [{ code: 'totals_differ', about } as const],
  );
}

/** A percentage in a text that is not the one of the n/N it stands behind. */
export interface WrongPercentage {
  readonly text: string;
  readonly right: string;
}

/** Reads every `19/21（90.5%）` and `19/21 90.5%` of a text again, and reckons it anew. A share bent to make 100 has its mark * and passes. */
export function wrongPercentages(
  text: string,
  rounding: Summary['rounding'],
): readonly WrongPercentage[] {
  const printed = /(?<!\d)(\d+)\/(\d+)\s*[（(]?\s*(—|\d+(?:\.\d+)?%)(?!\*)/g;
  return [...text.matchAll(printed)].flatMap(([found, n, of, said]) => {
    const exact = printedPercent(Number(n), Number(of), rounding);
    const right = exact === undefined ? '—' : `${exact}%`;
    return said === right ? [] : [{ text: found, right }];
  });
}
