import { currentReply } from '../proposal/paper.ts';
import { Refusal } from '../refusal.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { choice, names } from './param.ts';
import { forEach } from './steps/each.ts';
import { paperInHand } from './steps/papers.ts';
import { permit, stepParams } from './steps/step.ts';

/** 抄送: copies of the reply to the bodies that must have one; those of registry.yaml that lack it where none is named. */
export const command = forEach({
  params: {
    to: names({ suggest: ({ registry }) => registry?.office.copies ?? [] }),
    way: choice('deliveryWay'),
    ...stepParams,
  },
  record(input, registry, context) {
    const entry = registry.find(input.id);
    const reply = currentReply(entry.data);
    const { on, overrides } = permit({
      step: 'copy',
      entry,
      registry,
      context,
      ...input,
    });
    const have = new Set(reply?.copies?.map(({ to }) => to));
    const to =
      input.to.length > 0
        ? input.to
        : (registry.office.copies ?? []).filter((one) => !have.has(one));
    if (to.length === 0)
      throw new Refusal('no-copies-missing', 5, (m) => m.commands.noCopiesMissing);
    const index = paperInHand(entry.data)?.index ?? 0;
    const edits = to.map(
      (name): Edit => ({
        kind: 'append',
        path: ['replies', index, 'copies'],
        value: { to: name, on, way: input.way },
      }),
    );
    return { entry, edits: [...edits, ...overrides] };
  },
});
