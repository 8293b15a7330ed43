import { fileChange } from '../../registry/compare/file-changes.ts';
import { nameIn } from '../../registry/git/conflicts.ts';
import { unfinishedIn } from '../../registry/git/unfinished.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import { idOf } from '../../registry/identity.ts';
import { kindOfFile } from '../../registry/merge/kind-of-file.ts';
import type { Side } from '../../registry/merge/merge.ts';
import { parse } from '../../registry/parse.ts';
import type { Block, Cell, View } from '../../terminal/view.ts';
import { other } from '../changes/clash-words.ts';
import { shortly } from '../changes/shortly.ts';
import { toldOf, vocabularyIn } from '../changes/words.ts';
import type { Context, Plan } from '../command.ts';
import type { OpenConflict, Settlement } from './open-conflict.ts';
import type { Question } from './questions.ts';

/** Of a value in a list of choices, as much as it takes to know it again. */
export const recognisable = 24;

/** What has happened to the file, before anything is asked about it. */
export function introduction(
  { conflict, clashes }: OpenConflict,
  { tree, context }: { readonly tree: WorkTree; readonly context: Context },
): View {
  const { hands } = context.messages;
  const { path, base, ours, theirs, names } = conflict;
  const name = idOf(path);
  const isOneSided = ours === undefined || theirs === undefined;
  const isTwice = names !== undefined && names.ours !== names.base && names.theirs !== names.base;
  const text = isTwice
    ? hands.renamedTwice({
        from: idOf(names.base),
        ours: idOf(names.ours),
        theirs: idOf(names.theirs),
      })
    : isOneSided
      ? hands.goneAndChanged(name)
      : base === undefined
        ? hands.registeredTwice(name, clashes.length)
        : hands.toDecide(name, clashes.length);
  const sides = hands.whatSidesAre(unfinishedIn(tree));
  const title = titleIn(
    (ours ?? theirs)?.toString('utf8') ?? '',
    nameIn(conflict, ours ? 'ours' : 'theirs'),
  );
  return [
    { type: 'heading', text },
    ...(title === undefined ? [] : [{ type: 'text' as const, text: title }]),
    ...(sides === undefined ? [] : [{ type: 'text' as const, text: sides }]),
    { type: 'blank' },
  ];
}

/** The item's title as one side has it; undefined where the file is no record, or cannot be read. */
function titleIn(text: string, path: string): string | undefined {
  const read = kindOfFile(path) === 'proposal' ? parse(text, path, 'proposal') : undefined;
  return read !== undefined && 'data' in read ? read.data.title : undefined;
}

/** The records a plan writes, each with its title. */
export function filesIn({ changes }: Plan, { messages }: Context): View {
  const items = changes.flatMap((change) =>
    change.kind === 'remove'
      ? []
      : [messages.changed.item(idOf(change.path), titleIn(change.after, change.path) ?? '')],
  );
  return [{ type: 'blank' }, { type: 'list', items }];
}

/** One clash: both values, and who wrote them and when. */
export function questionView(
  { field, before, sides }: Question,
  { rank, of, mine }: { readonly rank: number; readonly of: number; readonly mine: Side },
  { messages: { hands } }: Context,
): View {
  const row = (side: Side): readonly [string, Cell] => [
    side === mine ? hands.ours : hands.theirs,
    hands.saidBy(sides[side].value, sides[side].by),
  ];
  const began: readonly (readonly [string, Cell])[] =
    before === undefined ? [] : [[hands.before, { text: before, tone: 'dim' }]];
  return [
    { type: 'text', text: { text: hands.place(rank, of, field), tone: 'strong' } },
    { type: 'facts', rows: [row(mine), row(other(mine)), ...began] },
  ];
}

interface Decided {
  readonly open: OpenConflict;
  readonly questions: readonly Question[];
  readonly sides: readonly Side[];
  readonly mine: Side;
  readonly after: Settlement;
}

/** What would be written: what was decided, and what else comes in from the other side. */
export async function whatComes(
  { open, questions, sides, mine, after }: Decided,
  context: Context,
): Promise<View> {
  const { messages } = context;
  const { hands } = messages;
  const { conflict } = open;
  const decisions = questions.map(({ field, sides: said }, rank) => {
    const side = sides[rank] ?? mine;
    return hands.decision(field, side === mine, shortly(said[side].value, recognisable));
  });
  const own = conflict[mine];
  const content = after.text === undefined ? undefined : new TextEncoder().encode(after.text);
  const from = nameIn(conflict, mine);
  const change = fileChange({ path: after.path, from, before: own, after: content });
  const lines =
    change === undefined ? [] : toldOf(change, await vocabularyIn(context), messages).lines;
  const compared: readonly Block[] =
    lines.length === 0
      ? [{ type: 'text', text: hands.sameAsOurs }]
      : [
          { type: 'text', text: hands.comparedWithOurs },
          { type: 'list', items: lines },
        ];
  return [
    { type: 'blank' },
    { type: 'heading', text: hands.willBeWritten(idOf(after.path)) },
    ...(decisions.length > 0 ? [{ type: 'list' as const, items: decisions }] : []),
    ...(after.text === undefined ? [] : compared),
  ];
}
