import type { Calendar } from '../../deadlines/calendar.ts';
import { lineText, openingLines } from '../../documents/slips/slip-text.ts';
import { isLate, unitOf } from '../../documents/slips/words.ts';
import type { Messages } from '../../messages/index.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Block, Cell, View } from '../../terminal/view.ts';
import { heightOf } from '../../urging/rung.ts';
import type { Slip, SlipLine } from '../../urging/slip.ts';
import type { Context } from '../command.ts';
import { duesOf } from '../due/dues.ts';
import { itemsOn } from '../due/items.ts';
import { apart } from '../due/table.ts';

interface Given {
  readonly registry: Registry;
  readonly calendar: Calendar;
  readonly context: Context;
  /** What is said above the slips. */
  readonly said: string;
  /** The day of the urging; absent where a slip of another day is shown again. */
  readonly on?: string;
  /** Whether the slips go into files, and only who was urged is to be told. */
  readonly brief?: boolean;
}

/** The slips on the screen, each whole; then what nobody was urged about, and why. */
export function remindView(slips: readonly Slip[], given: Given): View {
  const { context, on, said, brief } = given;
  const { messages } = context;
  const { urging } = messages;
  const head: Block = {
    type: 'text',
    text: slips.length === 0 && on !== undefined ? urging.nothing(on) : said,
  };
  return apart(
    said === '' ? [] : [head],
    ...(brief ? [briefly(slips, messages)] : slips.map((slip) => slipBlocks(slip, given))),
    remarks(given).map((text): Block => ({ type: 'text', text })),
  );
}

export function dayOffView(on: string, next: string | undefined, { urging }: Messages): View {
  return [{ type: 'text', text: urging.dayOff(on, next) }];
}

function briefly(slips: readonly Slip[], { urging }: Messages): readonly Block[] {
  const items = slips.map(({ number = '', to, lines }) => urging.brief(number, to, lines.length));
  return items.length === 0 ? [] : [{ type: 'list', items }];
}

function slipBlocks(slip: Slip, { registry, context: { messages } }: Given): readonly Block[] {
  const [title, ...opening] = openingLines(slip, { unit: unitOf(registry.office), messages });
  return [
    { type: 'heading', text: title },
    ...(slip.number === undefined ? [] : opening).map((text): Block => ({ type: 'text', text })),
    { type: 'list', items: slip.lines.map((line) => lineCell(line, messages)) },
    ...(slip.number === undefined
      ? []
      : [{ type: 'text' as const, text: `${slip.by} ${slip.on}` }]),
  ];
}

function lineCell(line: SlipLine, messages: Messages): Cell {
  const text = lineText(line, messages);
  return isLate(line) ? { text, tone: 'late' } : text;
}

/** What a person should know besides: duties of the office's own, and files that could not be read. */
function remarks({ registry, calendar, on, context }: Given): readonly Cell[] {
  if (on === undefined) return [];
  const { urging } = context.messages;
  const own = duesOf(
    itemsOn(registry, on, calendar),
    ({ clock }) => clock.holder.kind === 'office' && (clock.days ?? 0) <= soon,
  );
  const count = own.late.length + own.running.length;
  const unread = new Set(registry.broken.map(({ path }) => path)).size;
  return [
    ...(count > 0 ? [{ text: urging.ownDuties(count), tone: 'soon' as const }] : []),
    ...(unread > 0 ? [{ text: urging.unread(unread), tone: 'late' as const }] : []),
  ];
}

const soon = 15;

/** A slip for programs. */
export function slipFacts({ lines, ...slip }: Slip) {
  return {
    ...slip,
    lines: lines.map(({ id, record, urge, clock, due, days, workdays, times }) => ({
      id,
      title: record.confidential ? undefined : record.title,
      duty: urge.about,
      subject: clock?.subject,
      holder: clock?.holder,
      due,
      certainty: clock?.certainty,
      days,
      workdays,
      rung: urge.rung,
      height: urge.rung === undefined ? undefined : heightOf(urge.rung),
      times,
      answer: urge.answer,
    })),
  };
}
