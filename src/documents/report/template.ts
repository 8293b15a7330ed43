import type { Messages } from '../../messages/index.ts';

/** The kinds of report an office writes of its year. */
export type ReportKind = keyof Messages['terms']['reportKind'];

type HeadingId = keyof Messages['report']['frame']['headings'];
export type SlotId = keyof Messages['report']['frame']['slots'];

/** Paragraphs and tables that the registry can write. */
export type FactId =
  | 'date'
  | 'received'
  | 'handling'
  | 'classes'
  | 'satisfaction'
  | 'topics'
  | 'as-of'
  | 'comparison'
  | 'sections'
  | 'proposers'
  | 'publicity'
  | 'organisation'
  | 'procedure'
  | 'communication'
  | 'supervision'
  | 'problems'
  | 'promises'
  | 'targets'
  | 'signature'
  | 'all-in-one';

export type Piece =
  | { readonly fact: FactId }
  | { readonly slot: SlotId }
  /** Words that never change: 特此报告。 */
  | { readonly said: 'closing' | 'circulated' }
  | { readonly heading: HeadingId; readonly below?: true };

const fact = (id: FactId): Piece => ({ fact: id });
const slot = (id: SlotId): Piece => ({ slot: id });
const heading = (id: HeadingId): Piece => ({ heading: id });
const below = (id: HeadingId): Piece => ({ heading: id, below: true });

/** The facts of 基本情况, in their order. */
export const figures = [
  'received',
  'proposers',
  'handling',
  'classes',
  'satisfaction',
  'topics',
  'publicity',
  'comparison',
  'as-of',
] as const;

const measures = [
  ...[below('organisation'), fact('organisation'), slot('organisation')],
  ...[below('procedure'), fact('procedure'), slot('procedure')],
  ...[below('communication'), fact('communication'), slot('communication')],
  ...[below('supervision'), fact('supervision'), slot('supervision')],
];

/** What a summary and a report to a higher office have in common, under its first heading. */
const whole = (first: HeadingId): readonly Piece[] => [
  ...[heading(first), ...figures.map(fact), slot('basics')],
  ...[heading('measures'), ...measures],
  ...[heading('problems'), fact('problems'), slot('problems')],
  ...[heading('next'), fact('promises'), slot('next'), fact('targets')],
];

/** What each kind of report holds, in its order. The title stands before all, the appendices behind. */
export const templates: Readonly<Record<ReportKind, readonly Piece[]>> = {
  summary: [fact('date'), slot('lead'), ...whole('basics'), fact('signature')],
  situation: [
    ...[slot('addressee'), slot('lead')],
    ...whole('overall'),
    ...[{ said: 'closing' } as const, fact('signature')],
  ],
  circular: [
    ...[slot('addressee'), slot('lead'), { said: 'circulated' } as const],
    ...[heading('overall'), ...figures.map(fact)],
    ...[heading('sections'), fact('sections'), fact('communication')],
    ...[fact('supervision'), slot('sections')],
    ...[heading('problems'), fact('problems'), slot('problems')],
    ...[heading('requirements'), fact('promises'), slot('requirements'), fact('targets')],
    fact('signature'),
  ],
  overview: [fact('all-in-one')],
};
