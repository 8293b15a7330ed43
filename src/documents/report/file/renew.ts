import type { Fact, Part, Slot } from '../part.ts';
import { type Head, headLine } from './head.ts';
import { lastRunLines } from './last-run.ts';
import { markOf, offerOf } from './marks.ts';
import { factText, hasText, writtenFact, writtenPart } from './new.ts';
import type { Block, ReportFile } from './read.ts';

/** What became of the paragraphs that a person had changed, or that are new or gone. */
export interface Renewal {
  readonly text: string;
  /** Changed by a person, and the facts have changed since: kept, with the new text offered behind it. */
  readonly conflicts: readonly string[];
  /** Changed by a person, while the facts are as they were: kept. */
  readonly kept: readonly string[];
  /** Changed by a person, and the registry no longer says anything of it: kept. */
  readonly unfounded: readonly string[];
}

/**
 * The file with its facts renewed. Whatever a person wrote stays byte for byte: the slots, the changed paragraphs, everything outside the
 * marks, in whatever order it stands. A changed paragraph is known by its fingerprint.
 */
export function renewed(
  file: ReportFile,
  parts: readonly Part[],
  { head, figures }: { readonly head: Head; readonly figures: ReadonlyMap<string, string> },
): Renewal {
  const wanted = new Map(
    parts.flatMap((part) =>
      part.type === 'fact' && hasText(part) ? [[part.id, part] as const] : [],
    ),
  );
  const outcomes = new Map<Block, Outcome>(
    file.blocks.map((block) => [block, outcomeOf(block, wanted.get(block.id), file)]),
  );
  const stays = file.blocks.filter((block) => outcomes.get(block)?.fate !== 'gone');
  const added = newcomers(parts, stays);
  const ours = (lines: readonly string[]) => lines.map((line) => line + file.cr);
  const written = (part: Part) => ours(writtenPart(part).split('\n'));
  const bom = file.lines[0]?.startsWith('\uFEFF') ? '\uFEFF' : '';
  const blocks = [
    ...stays.flatMap((block) => [block, ...(added.get(block) ?? [])]),
    ...(added.get(undefined) ?? []),
  ].map(nameOf);
  const splices: readonly Splice[] = [
    { from: 0, to: 1, lines: ours([bom + headLine(head)]) },
    ...file.blocks.flatMap((block) => splicesFor(block, outcomes.get(block) as Outcome, file)),
    ...[...added].flatMap(([block, some]): readonly Splice[] => {
      if (block === undefined) return [];
      const at = behind(block);
      return [
        { from: at, to: at, lines: some.flatMap((part) => [...ours(['']), ...written(part)]) },
      ];
    }),
    {
      from: file.lastRun.from,
      to: file.lastRun.to + 1,
      lines: [
        ...(added.get(undefined) ?? []).flatMap((part) => [...written(part), ...ours([''])]),
        ...ours(lastRunLines({ blocks, figures })),
      ],
    },
  ];
  const ids = (fate: Outcome['fate']) =>
    file.blocks.filter((block) => outcomes.get(block)?.fate === fate).map(({ id }) => id);
  return {
    text: spliced(file.lines, splices).join('\n'),
    conflicts: ids('conflict'),
    kept: ids('kept'),
    unfounded: ids('unfounded'),
  };
}

/** Lines in the place of others; all other lines stay as they are, wherever somebody has put them. */
interface Splice {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly lines: readonly string[];
}

function spliced(lines: readonly string[], splices: readonly Splice[]): readonly string[] {
  const out: string[] = [];
  let at = 0;
  for (const { from, to, lines: instead } of splices.toSorted((a, b) => a.from - b.from)) {
    out.push(...lines.slice(at, from), ...instead);
    at = to;
  }
  return [...out, ...lines.slice(at)];
}

/** The block and its offer each in its own place: what somebody wrote between them is not ours. */
function splicesFor(block: Block, { lines, offer }: Outcome, file: ReportFile): readonly Splice[] {
  const [from, to] = block.offer ?? [];
  const stands = from !== undefined && to !== undefined;
  const behindIt = !stands && offer !== undefined ? offer : [];
  // The empty line before a block that goes has lost its reason.
  const blank = lines.length === 0 && file.lines[block.from - 1]?.trim() === '' ? 1 : 0;
  return [
    { from: block.from - blank, to: block.to + 1, lines: [...lines, ...behindIt] },
    ...(stands ? [{ from, to: to + 1, lines: offer ?? [] }] : []),
  ];
}

/** The line behind a block, and behind its offer where that follows at once. */
const behind = ({ to, offer }: Block): number =>
  offer !== undefined && offer[0] === to + 1 ? offer[1] + 1 : to + 1;

const nameOf = ({ type, id }: Pick<Block, 'type' | 'id'>) => `${type}:${id}`;

interface Outcome {
  readonly fate: 'same' | 'renewed' | 'kept' | 'conflict' | 'unfounded' | 'gone';
  /** The block with its marks. */
  readonly lines: readonly string[];
  /** The new text beside it, where it is offered. */
  readonly offer?: readonly string[];
}

function outcomeOf(block: Block, fact: Fact | undefined, { lines, cr }: ReportFile): Outcome {
  const whole = lines.slice(block.from, block.to + 1);
  const offer = block.offer && lines.slice(block.offer[0], block.offer[1] + 1);
  if (block.type === 'slot') return { fate: 'same', lines: whole };
  const own = lines.slice(block.from + 1, block.to);
  const mark = markOf(own.join('\n'));
  if (fact === undefined) {
    return mark === block.mark
      ? { fate: 'gone', lines: [] }
      : { fate: 'unfounded', lines: whole, ...(offer && { offer }) };
  }
  const text = factText(fact);
  const now = markOf(text);
  const ours = (written: string) => written.split('\n').map((line) => line + cr);
  const fresh = ours(writtenFact(block.id, text, now));
  if (mark === now) return { fate: 'same', lines: block.mark === now ? whole : fresh };
  if (mark === block.mark) return { fate: 'renewed', lines: fresh };
  // The mark says which text was offered last: while the facts stay as they were, one that was turned down is not offered again.
  if (block.mark === now) {
    return { fate: offer ? 'conflict' : 'kept', lines: whole, ...(offer && { offer }) };
  }
  const [open = '', close = ''] = [fresh[0], fresh.at(-1)];
  return {
    fate: 'conflict',
    lines: [open, ...own, close],
    offer: ours(offerOf(block.id, text)),
  };
}

/** New blocks by the block that they follow: the nearest one before them in the template that the file has. */
function newcomers(
  parts: readonly Part[],
  blocks: readonly Block[],
): ReadonlyMap<Block | undefined, readonly (Fact | Slot)[]> {
  const added = new Map<Block | undefined, (Fact | Slot)[]>();
  let last: Block | undefined;
  for (const part of parts.filter(hasText)) {
    if (part.type === 'heading') continue;
    const block = blocks.find(({ type, id }) => type === part.type && id === part.id);
    if (block !== undefined) last = block;
    else added.set(last, [...(added.get(last) ?? []), part]);
  }
  return added;
}
