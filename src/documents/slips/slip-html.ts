import type { Language, Messages } from '../../messages/index.ts';
import type { Slip } from '../../urging/slip.ts';
import { html, type Markup } from '../html/html.ts';
import { page } from '../html/page.ts';
import { type TableColumn, table } from '../html/table.ts';
import { addressedTo, type LineKey, openingOf, shownKeys, type Unit, wordsOf } from './words.ts';

interface Given {
  readonly unit: Unit;
  readonly language: Language;
  readonly messages: Messages;
}

const shapes: Readonly<Record<LineKey, Omit<TableColumn, 'title'>>> = {
  serial: { align: 'center', nowrap: true, width: '3em' },
  item: {},
  duty: { width: '5em' },
  holder: { width: '5.5em' },
  due: { width: '6.5em' },
  span: { width: '7em' },
  times: { align: 'center', nowrap: true, width: '4.5em' },
};

/** Urge slips (催办单) as one document, each on a page of its own, with room for the answer. */
export function slipsHtml(slips: readonly Slip[], given: Given): string {
  const { urging } = given.messages;
  const [only, ...more] = slips;
  return page({
    language: given.language,
    title: only && more.length === 0 ? urging.slipTo(only.to) : urging.slip,
    body: slips.map((slip) => sheet(slip, given)),
  });
}

function sheet(slip: Slip, { unit, messages }: Given): Markup {
  const { urging } = messages;
  const lines = slip.lines.map((line, at) => wordsOf(line, at, messages));
  const told = new Set(lines.flatMap(({ answer }) => answer ?? []));
  const keys = shownKeys(lines);
  return html`<section class="sheet">
<h1>${urging.slip}</h1>
<p class="right">${slip.number}</p>
<p>${addressedTo(slip, unit, messages)}</p>
<p class="indent">${openingOf(slip, unit, messages)}</p>
${table({
  columns: keys.map((key) => ({ title: urging.columns[key], ...shapes[key] })),
  rows: lines.map((line) =>
    keys.map((key) =>
      key === 'span' && line.late ? html`<span class="late">${line.span}</span>` : line[key],
    ),
  ),
})}
<p class="signature">${slip.by}<br>${urging.day(slip.on)}</p>
<div class="together">
<p>${urging.answer}</p>
${
  told.size > 0
    ? [...told].map((answer) => html`<p class="indent lines">${answer}</p>\n`)
    : html`<div class="blank"></div>
<p class="ends"><span>${urging.answeredBy}</span><span class="date">${urging.answeredOn}</span></p>`
}
</div>
</section>
`;
}
