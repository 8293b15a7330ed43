import { leadAssignment } from '../proposal/assignment.ts';
import type { Proposal } from '../proposal/record.ts';
import { dateToTell } from './due/date-to-tell.ts';
import { type Asked, choice, requiredChoice, text } from './param.ts';
import { forEach } from './steps/each.ts';
import { sectionNames } from './steps/known.ts';
import { before, permit, recordAsked, recordsAsked, stepParams } from './steps/step.ts';

/** 催办: that somebody was urged, and how. */
export const command = forEach({
  params: {
    way: requiredChoice('urgeWay'),
    to: text({
      offered: true,
      suggest: responsible,
      needed: (asked) => recordsAsked(asked).some((one) => leadAssignment(one) === undefined),
    }),
    about: choice('duty', { offered: true }),
    number: text({ offered: true, when: ({ input }) => input.way === 'slip' }),
    note: text({ offered: true, lines: true }),
    by: text(),
    ...stepParams,
  },
  early: before('urge'),
  async record(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'urge', entry, registry, context, ...input });
    const urged = (record: Proposal) => input.to ?? leadAssignment(record)?.section;
    const to = urged(entry.data) as string;
    const { way, by, about, number, note } = input;
    const due_on = await dateToTell({ about, to, on }, entry, registry);
    // One call to one section is one urge; what goes to another section is another.
    const withItems = input.alongside.filter((id) => urged(registry.find(id).data) === to);
    const value = { on, way, to, with_items: withItems, by, about, due_on, number, note };
    return {
      entry,
      edits: [{ kind: 'append', path: ['urges'], value }, ...overrides],
    };
  },
});

function leadingSection(asked: Asked): string | undefined {
  const record = recordAsked(asked);
  return record && leadAssignment(record)?.section;
}

/** The section that leads, then those whose opinion is awaited, then the others. */
function responsible(asked: Asked): readonly string[] {
  const waiting = (recordAsked(asked)?.opinions ?? [])
    .filter(({ received_on }) => received_on === undefined)
    .map(({ from }) => from);
  const lead = leadingSection(asked);
  return [...new Set([...(lead === undefined ? [] : [lead]), ...waiting, ...sectionNames(asked)])];
}
