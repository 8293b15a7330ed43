import type { Breakdown } from './breakdown.ts';
import type { Figure, FigureId } from './figure.ts';
import { type BreakdownId, breakdownsOf, figuresOf, measuresOf, type Told } from './figures.ts';
import type { Measure, MeasureId } from './measure.ts';
import type { Member, Unit } from './member.ts';
import type { Summary } from './summarise.ts';

/** Something of a summary that can be asked after by its id or its words. */
export type Subject =
  | { readonly kind: 'figure'; readonly id: FigureId; readonly figure: Figure }
  | { readonly kind: 'measure'; readonly id: MeasureId; readonly measure: Measure }
  | { readonly kind: 'breakdown'; readonly id: BreakdownId; readonly told: Told }
  /** One part of a whole: 主办 of what was received, A类 of the classified. */
  | {
      readonly kind: 'part';
      readonly id: string;
      readonly of: BreakdownId;
      readonly value: string;
      readonly whole: Breakdown;
      readonly unit: Unit;
      readonly members: readonly Member[];
    };

/** How people call a subject: its name, and the words under which others ask for it. */
export interface Called {
  readonly subject: Subject;
  readonly name: string;
  readonly also: readonly string[];
}

/** Everything that can be asked after, figures first. */
export function subjectsOf(summary: Summary): readonly Subject[] {
  const breakdowns = Object.entries(breakdownsOf(summary)) as [BreakdownId, Told][];
  return [
    ...figuresOf(summary).map((figure): Subject => ({ kind: 'figure', id: figure.id, figure })),
    ...measuresOf(summary).map(
      (measure): Subject => ({ kind: 'measure', id: measure.id, measure }),
    ),
    ...breakdowns.map(([id, told]): Subject => ({ kind: 'breakdown', id, told })),
    ...breakdowns.flatMap(([id, { parted, unit }]) =>
      parted.parts.map(
        ({ value, members }): Subject => ({
          kind: 'part',
          id: `${id}.${value}`,
          of: id,
          value,
          whole: parted,
          unit,
          members,
        }),
      ),
    ),
  ];
}

/**
 * The subject meant by a text: by its id, else by its whole name or another word for it, else by a part of its name that only one has.
 * Several candidates, or none, come back as a list. The first of several of the same name is meant: they are told in the order of weight.
 */
export function findSubject(text: string, called: readonly Called[]): Subject | readonly Called[] {
  const wanted = plain(text);
  const byId = called.find(({ subject }) => plain(subject.id) === wanted);
  if (byId) return byId.subject;
  const byName = called.find(({ name, also }) =>
    [name, ...also].some((word) => plain(word) === wanted),
  );
  if (byName) return byName.subject;
  const partly = called.filter(
    ({ subject, name }) =>
      subject.kind !== 'part' &&
      (plain(name).includes(wanted) || plain(subject.id).includes(wanted)),
  );
  const [only] = partly;
  return partly.length === 1 && only !== undefined ? only.subject : partly;
}

/** 满意率（含基本满意） and 满意率(含基本满意), `on-time` and `on_time` are the same. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
