import { type AddressRequest, addressRequests } from '../documents/address-request.ts';
import type { Messages } from '../messages/index.ts';
import { proposersOffice } from '../proposal/proposers-office.ts';
import type { Registry } from '../registry/registry.ts';
import type { Cell } from '../terminal/view.ts';
import { type Answer, reading } from './command.ts';
import { calendarOf } from './due/calendar-of.ts';
import { itemsOn } from './due/items.ts';
import { titleInList } from './item-title.ts';
import { flag, text } from './param.ts';
import { type AddressQuestion, addressQuestions } from './people/address-questions.ts';

/** Whose address must be asked for before the reply goes out; with --letter, the letters that ask for it. */
export const command = reading({
  params: { letter: flag(), out: text(), force: flag() },
  async answer({ letter, out, force }, registry, { asOf, messages, called }): Promise<Answer> {
    const { office, people } = registry;
    const items = itemsOn(registry, asOf, await calendarOf(registry));
    const questions = addressQuestions(items, { people, office, asOf, broken: registry.broken });
    const { addresses } = messages;
    const asked = questions.map((question) => ({
      question,
      ask: asksOf(question, registry, messages),
    }));
    const data = { people: asked.map(({ question, ask }) => facts(question, ask)) };
    if (questions.length === 0) {
      return { data, view: [{ type: 'text', text: { text: addresses.none, tone: 'good' } }] };
    }
    if (letter || out !== undefined) {
      const requests = requestsFor(asked);
      return {
        data,
        view: [{ type: 'text', text: addresses.lettersWritten(requests.length, out ?? '') }],
        document: {
          force,
          ...(out !== undefined && { to: out }),
          content: addressRequests(requests, { office, asOf, messages }),
        },
      };
    }
    const { columns } = addresses;
    return {
      data,
      view: [
        { type: 'heading', text: addresses.listed(asOf, questions.length) },
        {
          type: 'table',
          columns: [
            { title: columns.due },
            { title: columns.who },
            { title: columns.lacks, shrinks: 14 },
            { title: columns.items, shrinks: 20 },
            { title: columns.ask, shrinks: 12 },
          ],
          rows: asked.map((one) => row(one, messages)),
        },
        { type: 'text', text: addresses.next(called) },
      ],
    };
  },
});

interface Asked {
  readonly question: AddressQuestion;
  /** The office to ask for each awaited item, in their order. */
  readonly ask: readonly string[];
}

function asksOf(
  { awaited }: AddressQuestion,
  { office }: Registry,
  { addresses, terms }: Messages,
) {
  return awaited.map(({ item: { record } }) => {
    const { kind, level } = record;
    return proposersOffice(record, office) ?? addresses.officeOf[kind](terms.level[level]);
  });
}

function row({ question, ask }: Asked, messages: Messages): readonly Cell[] {
  const { name, delegation, lacks, awaited } = question;
  const { addresses } = messages;
  return [
    awaited[0]?.due ?? '—',
    addresses.who(name, delegation),
    lacks.map((lack) => addresses.lacks[lack]).join(addresses.separator),
    awaited
      .map(({ item: { id, record } }) => `${id} ${titleInList(record, messages)}`)
      .join(addresses.separator),
    [...new Set(ask)].join(addresses.separator),
  ];
}

function facts({ name, delegation, lacks, awaited }: AddressQuestion, ask: readonly string[]) {
  return {
    name,
    delegation,
    lacks,
    items: awaited.map(({ item, due, returned }, at) => ({
      id: item.id,
      due,
      ask: ask[at],
      ...(returned && { returned: returned.returned }),
    })),
  };
}

/** One letter for each office; somebody with items of two bodies is asked for at both. */
function requestsFor(asked: readonly Asked[]): readonly AddressRequest[] {
  const offices = [...new Set(asked.flatMap(({ ask }) => ask))];
  return offices.map((to) => ({
    to,
    people: asked.flatMap(({ question, ask }) => {
      const awaited = question.awaited.filter((_, at) => ask[at] === to);
      // What stands in our own file is not asked of others.
      const isOurs = question.lacks.includes('contact-data-unreadable');
      return awaited.length === 0 || isOurs ? [] : [{ ...question, awaited }];
    }),
  }));
}
