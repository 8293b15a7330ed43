import { Refusal } from '../../refusal.ts';
import { type Figure, type Reason, remainderOf } from '../../statistics/figure.ts';
import { baseOf } from '../../statistics/figure-ids.ts';
import { figuresOf } from '../../statistics/figures.ts';
import {
  type Called,
  findSubject,
  type Subject,
  subjectsOf,
} from '../../statistics/find-figure.ts';
import { type Measure, meanOf, medianOf } from '../../statistics/measure.ts';
import type { Member, Unit } from '../../statistics/member.ts';
import { printedQuotient } from '../../statistics/rounding.ts';
import type { Block, Cell, View } from '../../terminal/view.ts';
import { explainedBreakdown } from './explain-breakdown.ts';
import { memberLine } from './member-line.ts';
import { periodWords } from './period-words.ts';
import { nameOf } from './subject-names.ts';
import { percentage, ratio, share, type Telling } from './words.ts';

/** What a figure is made of: the things counted, those in the denominator only, those left out and why. Refuses a word that means none or several. */
export function explanation(word: string, telling: Telling): View {
  const subject = subjectMeant(word, telling);
  const { summary, messages } = telling;
  const { statistics } = messages;
  const asOf = statistics.explained.asOf(summary.asOf, periodWords(summary.period, messages));
  return [
    { type: 'heading', text: nameOf(subject, telling).name },
    { type: 'text', text: { text: asOf, tone: 'dim' } },
    ...blocksOf(subject, telling),
  ];
}

/** The subject a person means, in either language's words. */
export function subjectMeant(word: string, telling: Telling): Subject {
  const called = subjectsOf(telling.summary).map(
    (subject): Called => ({ subject, ...nameOf(subject, telling) }),
  );
  const found = findSubject(word, called);
  if ('kind' in found) return found;
  const words = (messages: Telling['messages']) =>
    found
      .slice(0, 8)
      .map(({ subject }) =>
        messages.statistics.nameAndId(nameOf(subject, { messages }).name, subject.id),
      );
  if (found.length > 1) {
    throw new Refusal('ambiguous-figure', 2, (m) => m.statistics.severalFigures(word, words(m)));
  }
  throw new Refusal('unknown-figure', 2, (m) => m.statistics.unknownFigure(word));
}

function blocksOf(subject: Subject, telling: Telling): readonly Block[] {
  switch (subject.kind) {
    case 'figure':
      return figureBlocks(subject.figure, telling);
    case 'measure':
      return measureBlocks(subject.measure, telling);
    case 'breakdown':
      return explainedBreakdown(subject.told, telling);
    case 'part':
      return partBlocks(subject, telling);
  }
}

function figureBlocks(figure: Figure, telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { explained } = statistics;
  const { id, unit, numerator, denominator, excluded } = figure;
  const rows: (readonly [string, Cell])[] = [
    [explained.id, id],
    [explained.rule, statistics.figures[id].rule],
    [explained.base, statistics.bases[baseOf[id]]],
    [
      explained.value,
      denominator === undefined
        ? statistics.counted(numerator.length, unit)
        : statistics.rated(
            ratio({ ...figure, denominator }),
            percentage({ ...figure, denominator }, summary),
          ),
    ],
  ];
  rows.push(...otherWay(figure, telling));
  const reasons = [...new Set(excluded.map(({ reason }) => reason))];
  return [
    { type: 'facts', rows },
    ...listed(explained.counted, numerator, unit, telling),
    ...(denominator === undefined
      ? []
      : listed(explained.baseOnly, remainderOf({ ...figure, denominator }), unit, telling)),
    ...reasons.flatMap((reason: Reason) =>
      listed(
        explained.excluded(statistics.reasons[reason]),
        excluded.filter((one) => one.reason === reason),
        unit,
        telling,
      ),
    ),
  ];
}

/** Satisfaction has two answers; whoever asks for one is told the other. */
function otherWay(
  { id }: Figure,
  { summary, messages }: Telling,
): readonly (readonly [string, Cell])[] {
  const suffix = '_or_basically';
  const wanted: string = id.endsWith(suffix) ? id.slice(0, -suffix.length) : id + suffix;
  const other = figuresOf(summary).find((one) => one.id === wanted);
  if (other?.denominator === undefined) return [];
  const rate = { ...other, denominator: other.denominator };
  const { statistics } = messages;
  const value = statistics.rated(ratio(rate), percentage(rate, summary));
  const { name } = statistics.figures[other.id];
  return [[statistics.explained.other, statistics.explained.otherWay(name, value, other.id)]];
}

function measureBlocks(measure: Measure, telling: Telling): readonly Block[] {
  const { statistics } = telling.messages;
  const { explained } = statistics;
  const [mean, median] = [meanOf(measure), medianOf(measure)];
  const { values, excluded } = measure;
  const printed = (one: typeof mean) =>
    (one && printedQuotient(one, telling.summary.rounding)) ?? '—';
  const range = explained.range(values[0]?.days ?? 0, values.at(-1)?.days ?? 0);
  const value =
    values.length === 0
      ? '—'
      : explained.spread(values.length, printed(mean), printed(median), range);
  return [
    {
      type: 'facts',
      rows: [
        [explained.id, measure.id],
        [explained.rule, statistics.measures[measure.id].rule],
        [explained.value, value],
      ],
    },
    ...headed(
      statistics.named(explained.counted, values.length, 'item'),
      values.map((one) => memberLine(one, telling, explained.days(one.days))),
    ),
    ...[...new Set(excluded.map(({ reason }) => reason))].flatMap((reason) =>
      listed(
        explained.excluded(statistics.reasons[reason]),
        excluded.filter((one) => one.reason === reason),
        'item',
        telling,
      ),
    ),
  ];
}

function partBlocks(
  { id, of, whole, unit, members }: Extract<Subject, { readonly kind: 'part' }>,
  telling: Telling,
): readonly Block[] {
  const { statistics } = telling.messages;
  const { explained } = statistics;
  const n = `${members.length}/${whole.whole.length}`;
  return [
    {
      type: 'facts',
      rows: [
        [explained.id, id],
        [explained.rule, explained.partOf(statistics.breakdowns[of])],
        [
          explained.value,
          statistics.rated(n, share(members.length, whole.whole.length, telling.summary)),
        ],
      ],
    },
    ...listed(explained.counted, members, unit, telling),
  ];
}

/** Every member, however many: whoever asks wants them all. */
export function listed(
  label: string,
  members: readonly Member[],
  unit: Unit,
  telling: Telling,
): readonly Block[] {
  if (members.length === 0) return [];
  const { statistics } = telling.messages;
  const detail = ({ on, round, ask, together }: Member) =>
    [
      ...(round !== undefined && round > 1 ? [statistics.explained.round(round)] : []),
      ...(ask === undefined ? [] : [statistics.explained.ask(ask)]),
      ...(on === undefined ? [] : [on]),
      ...(together === undefined ? [] : [statistics.explained.together(together)]),
    ].join('  ');
  return headed(
    statistics.named(label, members.length, unit),
    members.map((member) => memberLine(member, telling, detail(member))),
  );
}

function headed(text: string, items: readonly string[]): readonly Block[] {
  return [{ type: 'blank' }, { type: 'text', text }, { type: 'list', items }];
}
