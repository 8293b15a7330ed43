import { type ChangedFigure, changedFigures } from '../../documents/report/figures.ts';
import { readReport } from '../../documents/report/file/read.ts';
import type { Renewal } from '../../documents/report/file/renew.ts';
import type { Telling } from '../../documents/report/telling.ts';
import type { Messages } from '../../messages/index.ts';
import type { FigureId } from '../../statistics/figure.ts';
import type { Block, View } from '../../terminal/view.ts';

/** More changed figures than this are only counted. */
const MOST = 20;

interface Run {
  readonly renewal: Renewal;
  readonly before: ReadonlyMap<string, string>;
  readonly now: ReadonlyMap<string, string>;
}

/** What a renewed report has that is new, and what of it a person must look at. */
export function renewalBlocks({ renewal, before, now }: Run, telling: Telling): View {
  const { told } = telling.messages.report;
  const changed = changedFigures(before, now);
  const lines = changed.slice(0, MOST).map((one) => changeLine(one, telling));
  const left = changed.length - lines.length;
  const places = (ids: readonly string[]) => paragraphsIn(renewal.text, ids, told);
  return [
    ...listed(told.changed(changed.length), lines),
    ...(left > 0 ? [{ type: 'text', text: told.changedMore(left) } as const] : []),
    ...listed(told.conflicts(renewal.conflicts.length), places(renewal.conflicts), 'late'),
    ...(renewal.conflicts.length > 0 ? [{ type: 'text', text: told.conflictHint } as const] : []),
    ...listed(told.unfounded(renewal.unfounded.length), places(renewal.unfounded), 'late'),
    ...listed(told.kept(renewal.kept.length), places(renewal.kept), 'dim'),
  ];
}

/** Paragraphs by their line and how they begin. */
function paragraphsIn(
  text: string,
  ids: readonly string[],
  told: Messages['report']['told'],
): readonly string[] {
  const file = readReport(text);
  if (!('head' in file)) return ids;
  return ids.flatMap((id) => {
    const block = file.blocks.find((one) => one.type === 'fact' && one.id === id);
    if (block === undefined) return [];
    const first = file.lines.slice(block.from + 1, block.to).find((line) => line.trim() !== '');
    return [told.paragraph(block.from + 2, [...(first?.trim() ?? '')].slice(0, 20).join(''))];
  });
}

function listed(text: string, items: readonly string[], tone?: 'late' | 'dim'): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { type: 'text', text: tone === undefined ? text : { text, tone } },
    { type: 'list', items },
  ];
}

function changeLine({ id, before, now }: ChangedFigure, telling: Telling): string {
  // What is not told of what came in is none.
  const none = id.startsWith('received') ? '0' : undefined;
  return telling.messages.report.told.change(figureName(id, telling), before ?? none, now ?? none);
}

/** The name of a figure, or of a count of what came in: `received.suggestion.lead`. */
function figureName(id: string, { words, messages }: Telling): string {
  const [head, kind, role] = id.split('.');
  if (head !== 'received' || kind === undefined) {
    return messages.statistics.figures[id as FigureId]?.name ?? id;
  }
  const whose = kind === 'suggestion' || kind === 'proposal' ? kind : undefined;
  const body = whose === undefined ? kind : words.body(whose);
  return role === undefined ? body : `${body} ${words.role(role, whose)}`;
}
