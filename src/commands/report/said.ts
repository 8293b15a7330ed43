import { type ChangedFigure, changedFigures } from '../../documents/report/figures.ts';
import type { Renewal } from '../../documents/report/file/renew.ts';
import type { Telling } from '../../documents/report/telling.ts';
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
  return [
    ...listed(told.changed(changed.length), lines),
    ...(left > 0 ? [{ type: 'text', text: told.changedMore(left) } as const] : []),
    ...listed(told.conflicts(renewal.conflicts.length), renewal.conflicts, 'late'),
    ...(renewal.conflicts.length > 0 ? [{ type: 'text', text: told.conflictHint } as const] : []),
    ...listed(told.unfounded(renewal.unfounded.length), renewal.unfounded, 'late'),
    ...listed(told.kept(renewal.kept.length), renewal.kept, 'dim'),
  ];
}

function listed(text: string, items: readonly string[], tone?: 'late' | 'dim'): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { type: 'text', text: tone === undefined ? text : { text, tone } },
    { type: 'list', items },
  ];
}

function changeLine({ id, before, now }: ChangedFigure, telling: Telling): string {
  return telling.messages.report.told.change(figureName(id, telling), before, now);
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
