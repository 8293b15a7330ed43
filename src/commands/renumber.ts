import { idOf, recordPath, yearOf } from '../proposal/identity.ts';
import { Refusal } from '../refusal.ts';
import { edited } from '../registry/edited.ts';
import { writing } from './command.ts';
import { item, requiredText } from './param.ts';
import { standing } from './step.ts';

/** Gives an item its official number, and so its lasting id and file name. */
export const command = writing({
  params: { id: item(), number: requiredText() },
  async plan(input, registry, { messages }) {
    const entry = registry.find(input.id);
    const { kind, level } = entry.data;
    const id = idOf({ year: yearOf(entry.id), level, kind, number: input.number });
    if (id !== entry.id && registry.ids.includes(id)) {
      throw new Refusal('already-registered', 4, (m) => m.commands.alreadyRegistered(id));
    }
    const { change, data } = await edited(entry, [
      { kind: 'set', path: ['id'], value: id },
      { kind: 'set', path: ['number'], value: input.number },
    ]);
    const renamed =
      id === entry.id
        ? change
        : ({ ...change, kind: 'rename', from: entry.path, path: recordPath(id) } as const);
    return {
      changes: [renamed],
      data: { id, from: entry.id },
      said: [
        { type: 'text', text: messages.commands.renumbered(entry.id, id) },
        ...standing(id, data, registry.office, messages),
      ],
    };
  },
});
