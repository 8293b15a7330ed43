import type { Messages } from '../../messages/index.ts';
import type { Slip } from '../../urging/slip.ts';
import { markdownTable, plain } from '../markdown/table.ts';
import { addressedTo, openingOf, shownKeys, type Unit, wordsOf } from './words.ts';

interface Given {
  readonly unit: Unit;
  readonly messages: Messages;
}

/** Urge slips in Markdown. */
export function slipsMarkdown(slips: readonly Slip[], given: Given): string {
  return slips.map((slip) => markdown(slip, given)).join('\n---\n\n');
}

/** Urge slips as bare text, a line an item, to be pasted into a message. */
export function slipsText(slips: readonly Slip[], given: Given): string {
  return slips.map((slip) => `${slipLines(slip, given).join('\n')}\n`).join('\n');
}

function markdown(slip: Slip, { unit, messages }: Given): string {
  const { urging } = messages;
  const lines = slip.lines.map((line, at) => wordsOf(line, at, messages));
  const keys = shownKeys(lines);
  const table = markdownTable(
    keys.map((key) => ({ title: urging.columns[key] })),
    lines.map((line) => keys.map((key) => line[key])),
  );
  return `${[
    `# ${plain([urging.slip, slip.number].filter(Boolean).join(' '))}`,
    plain(addressedTo(slip, unit, messages)),
    plain(openingOf(slip, unit, messages)),
    table.trimEnd(),
    `${plain(slip.by)}  \n${urging.day(slip.on)}`,
    ...new Set(lines.flatMap(({ answer }) => (answer === undefined ? [] : [plain(answer)]))),
  ].join('\n\n')}\n`;
}

function slipLines(slip: Slip, given: Given): readonly string[] {
  return [
    ...openingLines(slip, given),
    ...slip.lines.map((line, at) => `${at + 1}. ${lineText(line, given.messages)}`),
    `${slip.by} ${slip.on}`,
  ];
}

/** The head of a slip: what it is, whom it is for, what it asks; of a call only whom. */
export function openingLines(
  slip: Slip,
  { unit, messages }: Given,
): readonly [string, ...string[]] {
  const { urging } = messages;
  if (slip.number === undefined) return [urging.call(slip.to)];
  return [
    `${urging.slip} ${slip.number}`,
    addressedTo(slip, unit, messages),
    openingOf(slip, unit, messages),
  ];
}

/** One item of a slip as a sentence. */
export function lineText(line: Slip['lines'][number], messages: Messages): string {
  const { urging } = messages;
  const { item, duty, holder, due, span, answer } = wordsOf(line, 0, messages);
  const parts = [
    `${item} ${duty}`.trimEnd(),
    ...(due === '' ? [] : [urging.due(due)]),
    ...(span === '' ? [] : [span]),
    ...(holder === '' ? [] : [holder]),
    urging.urgedTimes(line.times),
    ...(answer === undefined ? [] : [answer]),
  ];
  return urging.inText(parts) + urging.sentence;
}
