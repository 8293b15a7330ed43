import { nameOf } from '../names.ts';
import { type Content, paragraph } from '../part.ts';
import type { Telling } from '../telling.ts';
import type { Kind } from '../words.ts';

/** The replies to one body that were published, in the order of publication. */
export function publishedFacts(kind: Kind, telling: Telling): readonly Content[] {
  const { items, messages, words } = telling;
  const { appendices } = messages.report;
  const found = [...items.values()]
    .filter(({ record }) => record.kind === kind)
    .flatMap(({ id, record }) => {
      const reply = record.replies?.findLast(({ published }) => published !== undefined);
      return reply?.published === undefined ? [] : [{ id, reply, published: reply.published }];
    })
    .toSorted((a, b) =>
      a.published.on < b.published.on ? -1 : a.published.on > b.published.on ? 1 : 0,
    );
  const body = words.body(kind);
  if (found.length === 0) return paragraph(appendices.noneFor(body));
  const { columns } = appendices;
  return [
    ...paragraph(appendices.publishedOf(body, found.length)),
    {
      type: 'table',
      columns: [
        columns.serial,
        columns.title,
        columns.replyNo,
        columns.publicity,
        appendices.where,
      ].map((title) => ({ title })),
      rows: found.map(({ id, reply, published }, at) => [
        String(at + 1),
        nameOf(id, telling) ?? '',
        reply.document_no ?? '',
        appendices.publishedOn(
          reply.publicity === undefined ? '' : messages.terms.publicity[reply.publicity],
          published.on,
        ),
        published.where ?? '',
      ]),
    },
  ];
}
