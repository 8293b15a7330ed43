import type { Messages } from '../../messages/index.ts';
import type { Office } from '../../proposal/office.ts';
import type { Slip, SlipLine } from '../../urging/slip.ts';

/** What a line of a slip says, cell by cell, in the words of a language. */
export interface LineWords {
  readonly serial: string;
  readonly item: string;
  readonly duty: string;
  readonly holder: string;
  readonly due: string;
  readonly span: string;
  readonly late: boolean;
  readonly times: string;
  readonly answer: string | undefined;
}

/** The columns of a slip. */
export type LineKey = keyof Messages['urging']['columns'];

const keys: readonly LineKey[] = ['serial', 'item', 'duty', 'holder', 'due', 'span', 'times'];

/** The columns in which any line says something. */
export function shownKeys(lines: readonly LineWords[]): readonly LineKey[] {
  return keys.filter((key) => lines.some((line) => line[key] !== ''));
}

export function wordsOf(line: SlipLine, at: number, messages: Messages): LineWords {
  const { clock, urge, due } = line;
  const { urging, terms, screens } = messages;
  const duty =
    urge.about === undefined
      ? ''
      : urge.about === 'opinion'
        ? urging.opinion
        : terms.duty[urge.about];
  const of = clock?.subject;
  const { answer } = urge;
  return {
    serial: String(at + 1),
    item: itemOf(line, messages),
    duty:
      of === undefined || of === urge.to || of === clock?.holder.name
        ? duty
        : screens.about(duty, of),
    holder: holderOf(line),
    due:
      due !== undefined && clock?.certainty === 'provisional'
        ? screens.provisionalDate(due)
        : (due ?? ''),
    span: spanOf(line, messages),
    late: isLate(line),
    times: urging.times(line.times),
    answer: answer && urging.answered(answer.on, answer.by ?? urge.to, answer.text),
  };
}

/** What the item is called on papers. A slip lies on desks: the title of a confidential item is not told. */
function itemOf({ record }: SlipLine, { urging, screens, terms }: Messages): string {
  const { level, kind, number, meeting } = record;
  const reference = screens.kindOf(terms.level[level], terms.kind[kind], number, meeting);
  return record.confidential
    ? urging.confidential(reference)
    : urging.titled(reference, record.title);
}

/** Only the handler, where the section is whom the slip is for. */
function holderOf({ clock, urge }: SlipLine): string {
  if (clock === undefined) return '';
  const { name, handler } = clock.holder;
  return [name === urge.to ? undefined : name, handler].filter(Boolean).join(' ');
}

function spanOf({ days, workdays }: SlipLine, { urging }: Messages): string {
  if (days === undefined) return '';
  if (days < 0) return urging.late(-days, workdays);
  return days === 0 ? urging.today : urging.left(days, workdays);
}

/** Whether the date had passed on the day of the slip. */
export const isLate = ({ days = 0 }: SlipLine): boolean => days < 0;

export function openingOf({ whom, lines }: Slip, unit: Unit, { urging }: Messages): string {
  const count = lines.length;
  if (whom === 'leader') {
    const instructing = lines.every(({ clock }) => clock?.holder.kind === 'leader');
    return instructing ? urging.opening.instructing(count) : urging.opening.leader(count);
  }
  return whom === 'unit'
    ? urging.opening.unit(count, unit.name)
    : urging.opening.section(count, unit.office);
}

/** Who sends the slips. */
export interface Unit {
  readonly name: string;
  readonly office: string;
  /** The posts of the leaders, by name. */
  readonly posts: ReadonlyMap<string, string>;
}

/** The sender, as the office's settings have it. */
export function unitOf({ unit, short_name, office, leaders = [] }: Office): Unit {
  return {
    name: short_name ?? unit,
    office: office ?? unit,
    posts: new Map(leaders.flatMap(({ name, post }) => (post === undefined ? [] : [[name, post]]))),
  };
}

/** Whom the slip is for; a leader with the post. */
export function addressedTo({ to, whom }: Slip, { posts }: Unit, { urging }: Messages): string {
  const post = whom === 'leader' ? posts.get(to) : undefined;
  return urging.to(post === undefined ? to : urging.withPost(to, post));
}
