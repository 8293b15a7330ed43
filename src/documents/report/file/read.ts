import { type Head, headIn } from './head.ts';
import { LAST_RUN, type LastRun, lastRunFrom } from './last-run.ts';
import { ALIKE, type BlockType, CLOSING, END, OFFER, OPENING } from './marks.ts';

/** A stretch of the file between two marks, by its lines. */
export interface Block {
  readonly type: BlockType;
  readonly id: string;
  /** Fingerprint of the text that was made for it last; facts have one. */
  readonly mark: string | undefined;
  /** Index of the line with the opening mark, and of the one with the closing mark. */
  readonly from: number;
  readonly to: number;
  /** First and last line of the offer behind it. */
  readonly offer?: readonly [from: number, to: number];
}

export interface ReportFile {
  readonly head: Head;
  /** Each with all but its LF, so that they are told back byte for byte. */
  readonly lines: readonly string[];
  readonly blocks: readonly Block[];
  readonly lastRun: LastRun & { readonly from: number; readonly to: number };
  /** Stands before the LF of the lines that we write: CR, or nothing. */
  readonly cr: '' | '\r';
}

/** What is wrong with the marks of a file, and in which line. */
export interface Damage {
  readonly trouble:
    | 'no-head'
    | 'no-last-run'
    | 'twice'
    | 'unclosed'
    | 'unopened'
    | 'unreadable'
    | 'missing';
  /** Counts from 1. */
  readonly line: number;
  /** The mark that is meant. */
  readonly mark: string;
}

/** Finds the blocks of a report's file, or what is wrong with its marks: nothing is guessed, because a guess could lose a person's words. */
export function readReport(text: string): ReportFile | readonly Damage[] {
  const cr = text.includes('\r\n') ? '\r' : '';
  const lines = text.split('\n');
  const head = headIn(lines[0]?.replace(/^\uFEFF/, '').trimEnd() ?? '');
  if (head === undefined) return [{ trouble: 'no-head', line: 1, mark: 'report:1' }];
  const found = blocksIn(lines);
  if (found.damage.length > 0) return found.damage;
  const { blocks, lastRun } = found;
  if (lastRun === undefined)
    return [{ trouble: 'no-last-run', line: lines.length, mark: 'last-run' }];
  const known = new Set(blocks.map(({ type, id }) => `${type}:${id}`));
  const missing = lastRun.blocks.filter((mark) => !known.has(mark));
  if (missing.length > 0) {
    return missing.map((mark): Damage => ({ trouble: 'missing', line: lastRun.from + 1, mark }));
  }
  return { head, lines, blocks, lastRun, cr };
}

interface Found {
  readonly blocks: Block[];
  readonly damage: Damage[];
  lastRun: ReportFile['lastRun'] | undefined;
}

function blocksIn(lines: readonly string[]): Found {
  const found: Found = { blocks: [], damage: [], lastRun: undefined };
  const note = (trouble: Damage['trouble'], at: number, mark: string) =>
    found.damage.push({ trouble, line: at + 1, mark });
  let open: Omit<Block, 'to'> | undefined;
  for (let at = 1; at < lines.length; at++) {
    const line = (lines[at] ?? '').trimEnd();
    const opened = OPENING.exec(line);
    const closed = CLOSING.exec(line);
    if (opened !== null) {
      const [, type, id = '', mark] = opened;
      if (open !== undefined) note('unclosed', open.from, `${open.type}:${open.id}`);
      open = { type: type as BlockType, id, mark, from: at };
    } else if (closed !== null) {
      const [, type, id = ''] = closed;
      const mark = `${type}:${id}`;
      if (open === undefined || `${open.type}:${open.id}` !== mark) note('unopened', at, mark);
      else if (found.blocks.some((one) => one.type === type && one.id === id))
        note('twice', open.from, mark);
      else found.blocks.push({ ...open, to: at });
      open = undefined;
    } else if (open === undefined && (OFFER.test(line) || line === LAST_RUN)) {
      const end = lines.findIndex((one, index) => index > at && one.trimEnd() === END);
      if (end === -1) note('unclosed', at, line.slice(5));
      else if (line === LAST_RUN) takeLastRun(lines, [at, end], found);
      else takeOffer(line, [at, end], found);
      at = end === -1 ? at : end;
    } else if (ALIKE.test(line)) note('unreadable', at, line.trim());
  }
  if (open !== undefined) note('unclosed', open.from, `${open.type}:${open.id}`);
  return found;
}

function takeLastRun(
  lines: readonly string[],
  [from, to]: readonly [number, number],
  found: Found,
) {
  if (found.lastRun !== undefined) {
    found.damage.push({ trouble: 'twice', line: from + 1, mark: 'last-run' });
    return;
  }
  const inside = lines.slice(from + 1, to).map((line) => line.trim());
  found.lastRun = { ...lastRunFrom(inside), from, to };
}

/** An offer stands behind the paragraph it is for. */
function takeOffer(line: string, range: readonly [number, number], found: Found) {
  const id = OFFER.exec(line)?.[1] ?? '';
  const at = found.blocks.findIndex((one) => one.type === 'fact' && one.id === id);
  const block = found.blocks[at];
  if (block === undefined || block.offer !== undefined) {
    const trouble = block === undefined ? 'unopened' : 'twice';
    found.damage.push({ trouble, line: range[0] + 1, mark: `offer:${id}` });
    return;
  }
  found.blocks[at] = { ...block, offer: range };
}
