import { classTableFacts } from './appendices/classes.ts';
import { itemFacts } from './appendices/items.ts';
import { publishedFacts } from './appendices/published.ts';
import { asOfFacts } from './basics/as-of.ts';
import { classFacts } from './basics/classes.ts';
import { comparisonFacts } from './basics/comparison.ts';
import { handlingFacts } from './basics/handling.ts';
import { proposerFacts } from './basics/proposers.ts';
import { publicityFacts } from './basics/publicity.ts';
import { receivedFacts } from './basics/received.ts';
import { satisfactionFacts } from './basics/satisfaction.ts';
import { topicFacts } from './basics/topics.ts';
import { chartsOf } from './charts/index.ts';
import { dateIn, monthIn } from './date.ts';
import {
  communicationFacts,
  organisationFacts,
  procedureFacts,
  supervisionFacts,
} from './measures.ts';
import { promiseFacts, targetFacts } from './next.ts';
import { type Content, type Fact, type Part, paragraph } from './part.ts';
import { problemFacts } from './problems/index.ts';
import { sectionFacts } from './section-table.ts';
import type { Telling } from './telling.ts';
import { type FactId, figures, type Piece, type ReportKind, templates } from './template.ts';
import { whenOf } from './when.ts';

/** What the registry has to say in each place of a report. */
const facts: Readonly<
  Record<Exclude<FactId, 'problems'>, (telling: Telling) => readonly Content[]>
> = {
  date: ({ summary, messages }) => paragraph(monthIn(summary.asOf, messages)),
  received: receivedFacts,
  handling: handlingFacts,
  classes: classFacts,
  satisfaction: satisfactionFacts,
  topics: topicFacts,
  'as-of': asOfFacts,
  proposers: proposerFacts,
  publicity: publicityFacts,
  comparison: comparisonFacts,
  sections: sectionFacts,
  organisation: organisationFacts,
  procedure: procedureFacts,
  communication: communicationFacts,
  supervision: supervisionFacts,
  promises: promiseFacts,
  targets: targetFacts,
  signature: ({ office, summary, messages }) => [
    ...paragraph(office.unit),
    ...paragraph(dateIn(summary.asOf, messages)),
  ],
  'all-in-one': allInOne,
};

/** A whole report as data: the title, what the template of its kind holds, and the appendices. */
export function composed(kind: ReportKind, telling: Telling): readonly Part[] {
  const { frame } = telling.messages.report;
  const bodies = telling.kinds.map(telling.words.body);
  const title = frame.titles[kind]({
    unit: telling.office.unit,
    when: whenOf(telling.summary.period, telling.messages),
    bodies,
  });
  return [
    { type: 'heading', level: 1, text: title },
    ...body(templates[kind], telling),
    ...(kind === 'overview' ? [] : appendices(telling)),
  ];
}

function body(pieces: readonly Piece[], telling: Telling): readonly Part[] {
  const { frame } = telling.messages.report;
  let first = 0;
  let second = 0;
  return pieces.flatMap((piece): readonly Part[] => {
    if ('fact' in piece)
      return piece.fact === 'problems' ? problemFacts(telling) : [factFor(piece.fact, telling)];
    if ('slot' in piece) {
      return [{ type: 'slot', id: piece.slot, prompt: frame.prompt(frame.slots[piece.slot]) }];
    }
    if ('said' in piece)
      return [{ type: 'fact', id: piece.said, content: paragraph(frame.said[piece.said]) }];
    const text = frame.headings[piece.heading];
    if (piece.below)
      return [{ type: 'heading', level: 3, text: frame.numberedBelow(second++, text) }];
    second = 0;
    return [{ type: 'heading', level: 2, text: frame.numbered(first++, text) }];
  });
}

const factFor = (id: Exclude<FactId, 'problems'>, telling: Telling): Fact => ({
  type: 'fact',
  id,
  content: facts[id](telling),
});

function appendices(telling: Telling): readonly Part[] {
  const { frame, appendices: words } = telling.messages.report;
  const parts: readonly (readonly [title: string, facts: readonly Fact[]])[] = [
    [words.items, [{ type: 'fact', id: 'items', content: itemFacts(telling) }]],
    [
      words.published,
      telling.kinds.map((kind) => ({
        type: 'fact',
        id: `published-${kind}`,
        content: publishedFacts(kind, telling),
      })),
    ],
    [words.classes, [{ type: 'fact', id: 'class-table', content: classTableFacts(telling) }]],
  ];
  const tables = chartsOf(telling).map(
    ({ id, title, table }): Fact => ({
      type: 'fact',
      id: `chart-${id}`,
      content: [...paragraph(title), table],
    }),
  );
  const none: Fact = { type: 'fact', id: 'no-chart', content: paragraph(words.noCharts) };
  const drawn = tables.length > 0 ? tables : [none];
  return [...parts, [words.charts, drawn] as const].flatMap(
    ([title, told], at): readonly Part[] => [
      { type: 'heading', level: 2, text: frame.appendix(at, title) },
      ...told,
    ],
  );
}

/** 总体情况: the figures in one paragraph, for a web page. */
function allInOne(telling: Telling): readonly Content[] {
  const told = figures.flatMap((id) => facts[id](telling));
  return paragraph(
    told
      .map((one) => (one.type === 'text' ? one.text : ''))
      .join(telling.messages.report.frame.between),
  );
}
