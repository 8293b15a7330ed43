import type { FigureId, Rate, Reason } from './figure.ts';
import { type BreakdownId, breakdownsOf } from './figures.ts';
import type { Member } from './member.ts';
import type { Summary } from './summarise.ts';

/** Something that would mislead if a figure were printed without it. */
export type Remark =
  /** Parts that do not cover their whole. */
  | {
      readonly code: 'parts_short';
      readonly breakdown: BreakdownId;
      readonly whole: number;
      readonly missing: readonly Member[];
    }
  /** Parts of which some items are in several, so that they add up to more. */
  | {
      readonly code: 'parts_overlap';
      readonly breakdown: BreakdownId;
      readonly whole: number;
      readonly sum: number;
      readonly overlapping: readonly Member[];
    }
  | { readonly code: 'role_unstated'; readonly members: readonly Member[] }
  /** A rate over fewer than the rates it stands beside. */
  | {
      readonly code: 'base_differs';
      readonly figure: FigureId;
      readonly of: number;
      readonly beside: FigureId;
      readonly besideOf: number;
      readonly reasons: Readonly<Partial<Record<Reason, number>>>;
    };

/** Everything of the kind, the items without a role first. Each is to be told beside the figure it belongs to. */
export function remarksOf(summary: Summary): readonly Remark[] {
  const { unstated } = summary.received.byRole;
  return [
    ...(unstated.length > 0 ? [{ code: 'role_unstated', members: unstated } as const] : []),
    ...partsRemarks(summary),
    ...tablesOf(summary).flatMap(baseRemarks),
  ];
}

/** Rates that are printed beside one another, the one that has the whole base first. */
export function tablesOf({
  handling,
  opinions,
  ownOpinions,
  publicity,
  first,
  final,
}: Summary): readonly (readonly Rate[])[] {
  return [
    [
      handling.answered,
      handling.onTime.rate,
      handling.closed,
      handling.faceContact,
      handling.contact,
    ],
    [opinions.received, opinions.onTime.rate],
    [ownOpinions.sent, ownOpinions.onTime.rate, ownOpinions.closed],
    [publicity.decided, publicity.published],
    ...[first, final].map(({ result, attitude }) => [result.satisfied, attitude.satisfied]),
  ];
}

function partsRemarks(summary: Summary): readonly Remark[] {
  return Object.entries(breakdownsOf(summary)).flatMap(([id, { parted }]): readonly Remark[] => {
    const breakdown = id as BreakdownId;
    const { whole, parts, unstated, overlapping } = parted;
    // A property that no item states is not kept by the office, and a whole without parts is no table.
    const kept = parts.length > 0 && breakdown !== 'received_by_role';
    return [
      ...(kept && unstated.length > 0
        ? [{ code: 'parts_short', breakdown, whole: whole.length, missing: unstated } as const]
        : []),
      ...(overlapping.length > 0
        ? [
            {
              code: 'parts_overlap',
              breakdown,
              whole: whole.length,
              sum: parts.reduce((sum, { members }) => sum + members.length, 0),
              overlapping,
            } as const,
          ]
        : []),
    ];
  });
}

/** The rates of a table that are over another number of things than its first. */
export function baseRemarks([first, ...others]: readonly Rate[]): readonly Extract<
  Remark,
  { readonly code: 'base_differs' }
>[] {
  if (first === undefined) return [];
  return others
    .filter(({ denominator }) => denominator.length !== first.denominator.length)
    .map(({ id, denominator, excluded }) => ({
      code: 'base_differs',
      figure: id,
      of: denominator.length,
      beside: first.id,
      besideOf: first.denominator.length,
      reasons: Object.fromEntries(
        [...new Set(excluded.map(({ reason }) => reason))].map((reason) => [
          reason,
          excluded.filter((one) => one.reason === reason).length,
        ]),
      ),
    }));
}
