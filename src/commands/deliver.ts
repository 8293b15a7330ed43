import { opinionGoesTo, owesOpinion } from '../proposal/paper.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { type Asked, choice, names, text } from './param.ts';
import { doubtfulAddresses, newAddress } from './people/address-used.ts';
import { addressees, deliveriesThatStand, lacking } from './people/addressees.ts';
import { cameBack } from './people/returned-mail.ts';
import { forEach } from './steps/each.ts';
import { paperInHand } from './steps/papers.ts';
import { before, permit, recordAsked, recordsAsked, stepParams } from './steps/step.ts';

const isBack = ({ input }: Asked) => input.returned !== undefined;

/** 送达 to every recipient who lacks the paper, or to those named; --returned records mail that came back. */
export const command = forEach({
  params: {
    returned: text({ lines: true }),
    to: names({ suggest: possibleAddressees, needed: isUnclear }),
    way: choice('deliveryWay', { needed: (asked) => !isBack(asked) }),
    address: text({ offered: true, when: (asked) => !isBack(asked) }),
    tracking: text({ offered: true, when: ({ input }) => isMail(input.way) }),
    asked: text({ offered: true, when: isBack }),
    ...stepParams,
  },
  early: before(({ returned }) => (returned === undefined ? 'deliver' : 'mail_return')),
  async record(input, registry, context) {
    const entry = registry.find(input.id);
    const place = paperInHand(entry.data);
    const back = input.returned === undefined ? undefined : cameBack(place?.paper, input.to);
    const { on, overrides } = permit({
      step: back ? 'mail_return' : 'deliver',
      entry,
      registry,
      context,
      ...input,
      after: back && { what: 'delivered', on: back.delivery.on },
    });
    if (place === undefined) throw new Error('a paper that may be delivered exists');
    if (back !== undefined) {
      const value = { on, reason: input.returned, asked: input.asked };
      const path = [place.list, place.index, 'deliveries', back.index, 'returned'];
      return {
        entry,
        edits: [{ kind: 'set', path, value }, ...overrides],
      };
    }
    const { way, address, tracking } = input;
    const to = addressees(entry.data, place, input.to);
    const edits: Edit[] = to.map((name) => ({
      kind: 'append',
      path: [place.list, place.index, 'deliveries'],
      value: { to: name, way: way as string, on, address, tracking },
    }));
    const sending = { record: entry.data, paper: place.paper, to, on, ...(address && { address }) };
    const person = await newAddress(sending, registry);
    return {
      entry,
      edits: [...edits, ...overrides],
      also: person,
      remarks: [
        ...person.map(({ name, change: { path } }) =>
          context.messages.commands.addressRenewed(name, path),
        ),
        ...(isMail(way) ? doubtfulAddresses(sending, registry, context) : []),
      ],
    };
  },
});

const isMail = (way: unknown) => way === 'post' || way === 'express';

/** Whether it must be said to whom: several letters could have come back, or no leading unit is on record. */
function isUnclear(asked: Asked): boolean {
  if (isBack(asked)) return possibleAddressees(asked).length > 1;
  return recordsAsked(asked).some(
    (record) => owesOpinion(record) && opinionGoesTo(record) === undefined,
  );
}

function possibleAddressees(asked: Asked): readonly string[] {
  const record = recordAsked(asked);
  const place = record && paperInHand(record);
  if (record === undefined || place === undefined) return [];
  if (isBack(asked)) {
    return [...new Set(deliveriesThatStand(place.paper).map(({ delivery }) => delivery.to))];
  }
  return owesOpinion(record) ? (asked.registry?.office.units ?? []) : lacking(record, place);
}
