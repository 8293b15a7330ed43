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
  const bom = file.lines[0]?.startsWith('\uFEFF') ? '\uFEFF' : '';
  const out: string[] = ours([bom + headLine(head)]);
  const blocks: string[] = [];
  let at = 1;
  const copy = (to: number) => {
    out.push(...file.lines.slice(at, to));
    at = to;
  };
  for (const block of file.blocks) {
    copy(block.from);
    const outcome = outcomes.get(block) as Outcome;
    if (outcome.fate === 'gone') dropBlank(out);
    else {
      out.push(...outcome.lines);
      blocks.push(nameOf(block));
    }
    at = (block.offer?.[1] ?? block.to) + 1;
    for (const part of added.get(block) ?? []) {
      out.push(...ours(['', ...writtenPart(part).split('\n')]));
      blocks.push(nameOf(part));
    }
  }
  copy(file.lastRun.from);
  for (const part of added.get(undefined) ?? []) {
    out.push(...ours([...writtenPart(part).split('\n'), '']));
    blocks.push(nameOf(part));
  }
  out.push(...ours(lastRunLines({ blocks, figures })));
  at = file.lastRun.to + 1;
  copy(file.lines.length);
  const ids = (fate: Outcome['fate']) =>
    file.blocks.filter((block) => outcomes.get(block)?.fate === fate).map(({ id }) => id);
  return {
    text: out.join('\n'),
    conflicts: ids('conflict'),
    kept: ids('kept'),
    unfounded: ids('unfounded'),
  };
}

const nameOf = ({ type, id }: Pick<Block, 'type' | 'id'>) => `${type}:${id}`;

interface Outcome {
  readonly fate: 'same' | 'renewed' | 'kept' | 'conflict' | 'unfounded' | 'gone';
  readonly lines: readonly string[];
}

function outcomeOf(block: Block, fact: Fact | undefined, { lines, cr }: ReportFile): Outcome {
  const whole = lines.slice(block.from, (block.offer?.[1] ?? block.to) + 1);
  if (block.type === 'slot') return { fate: 'same', lines: whole };
  const body = lines.slice(block.from + 1, block.to).join('\n');
  const changed = markOf(body) !== block.mark;
  if (fact === undefined)
    return changed ? { fate: 'unfounded', lines: whole } : { fate: 'gone', lines: [] };
  const text = factText(fact);
  const mark = markOf(text);
  const ours = (written: string) => written.split('\n').map((line) => line + cr);
  const fresh = ours(writtenFact(block.id, text, mark));
  if (markOf(body) === mark)
    return { fate: 'same', lines: block.mark === mark && !block.offer ? whole : fresh };
  if (!changed) return { fate: 'renewed', lines: fresh };
  // The mark says which text was offered last: while the facts stay as they were, one that was turned down is not offered again.
  if (block.mark === mark) return { fate: block.offer ? 'conflict' : 'kept', lines: whole };
  const own = lines.slice(block.from + 1, block.to);
  const [open = '', close = ''] = [fresh[0], fresh.at(-1)];
  return { fate: 'conflict', lines: [open, ...own, close, ...ours(offerOf(block.id, text))] };
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

/** The empty line between the block that went and the one before it. */
function dropBlank(out: string[]): void {
  if (out.at(-1)?.trim() === '') out.pop();
}
