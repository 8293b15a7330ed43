import type { Rating } from '../../proposal/record.ts';
import { partOf } from '../../statistics/breakdown.ts';
import type { Aspect, Satisfaction } from '../../statistics/satisfaction.ts';
import type { Block, Cell } from '../../terminal/view.ts';
import { percentage, ratio, type Telling } from './words.ts';

/** On every form; the others are told where they occur. */
const usual: readonly Rating[] = ['satisfied', 'basically_satisfied', 'dissatisfied'];
const all: readonly Rating[] = [
  'very_satisfied',
  'satisfied',
  'basically_satisfied',
  'understanding',
  'dissatisfied',
];

const stages = ['first', 'final'] as const;
const aspects: readonly Aspect[] = ['result', 'attitude'];

/** What the forms say: how many came back, each level, and the rate with and without 基本满意. */
export function satisfactionBlocks({ summary, messages }: Telling): readonly Block[] {
  const { statistics } = messages;
  const heading: Block = { type: 'heading', text: statistics.sections.satisfaction };
  const returned = stages.map((stage): readonly [string, Cell] => {
    const figure = summary[stage].returned;
    return [
      statistics.forms[stage],
      statistics.forms.returned(ratio(figure), percentage(figure, summary)),
    ];
  });
  if (summary.final.returned.denominator.length === 0) {
    return [heading, { type: 'text', text: statistics.noFormsSent }];
  }
  if (summary.final.returned.numerator.length === 0) {
    return [heading, { type: 'facts', rows: returned }, { type: 'text', text: statistics.noForms }];
  }
  return [
    heading,
    { type: 'facts', rows: returned },
    { type: 'blank' },
    ...tables(summary, messages),
    { type: 'text', text: { text: statistics.formsBase, tone: 'dim' } },
  ];
}

interface Line {
  readonly label: string;
  readonly satisfaction: Satisfaction;
  readonly aspect: Aspect;
}

function tables(summary: Telling['summary'], messages: Telling['messages']): readonly Block[] {
  const { statistics, terms } = messages;
  const { columns } = statistics;
  const lines = stages.flatMap((stage) =>
    aspects.flatMap((aspect): readonly Line[] => {
      const satisfaction = summary[stage];
      // An office whose form asks one question only has no attitude to tell.
      const asked = aspect === 'result' || satisfaction.attitude.byRating.parts.length > 0;
      const label = statistics.stageAspect(statistics.stage[stage], statistics.aspect[aspect]);
      return asked ? [{ label, satisfaction, aspect }] : [];
    }),
  );
  const parted = ({ satisfaction, aspect }: Line) => satisfaction[aspect].byRating;
  const levels = all.filter(
    (rating) =>
      usual.includes(rating) || lines.some((line) => partOf(parted(line), rating).length > 0),
  );
  const blank = lines.some((line) => parted(line).unstated.length > 0);
  return [
    {
      type: 'table',
      columns: [
        { title: columns.asked },
        ...levels.map((level) => ({ title: terms.rating[level], align: 'right' as const })),
        ...(blank ? [{ title: columns.notRated, align: 'right' as const }] : []),
        { title: columns.total, align: 'right' },
      ],
      rows: lines.map((line) => [
        line.label,
        ...levels.map((level) => String(partOf(parted(line), level).length)),
        ...(blank ? [String(parted(line).unstated.length)] : []),
        String(parted(line).whole.length),
      ]),
    },
    { type: 'blank' },
    {
      type: 'table',
      columns: [
        { title: columns.asked },
        { title: statistics.satisfied, align: 'right' },
        { title: columns.rate, align: 'right' },
        { title: statistics.satisfiedOrBasically, align: 'right' },
        { title: columns.rate, align: 'right' },
      ],
      rows: lines.map(({ label, satisfaction, aspect }) => {
        const { satisfied, satisfiedOrBasically } = satisfaction[aspect];
        return [
          label,
          ...[satisfied, satisfiedOrBasically].flatMap((rate) => [
            ratio(rate),
            percentage(rate, summary),
          ]),
        ];
      }),
    },
  ];
}
