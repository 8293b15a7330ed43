import { leadAssignment } from '../proposal/assignment.ts';
import { writing } from './command.ts';
import { dateToTell } from './date-to-tell.ts';
import { sectionNames } from './known.ts';
import { type Asked, choice, item, requiredChoice, text } from './param.ts';
import { recording } from './recording.ts';
import { before, permit, recordAsked, stepParams } from './step.ts';

/** 催办: that somebody was urged, and how. */
export const command = writing({
  params: {
    id: item(),
    way: requiredChoice('urgeWay'),
    to: text({
      offered: true,
      suggest: responsible,
      needed: (asked) => leadingSection(asked) === undefined,
    }),
    about: choice('duty', { offered: true }),
    number: text({ offered: true, when: ({ input }) => input.way === 'slip' }),
    note: text({ offered: true, lines: true }),
    by: text(),
    ...stepParams,
  },
  early: before('urge'),
  async plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'urge', entry, registry, context, ...input });
    const to = input.to ?? (leadAssignment(entry.data)?.section as string);
    const { way, by, about, number, note } = input;
    const due_on = await dateToTell({ about, to, on }, entry, registry);
    const value = { on, way, to, by, about, due_on, number, note };
    return recording({
      entry,
      edits: [{ kind: 'append', path: ['urges'], value }, ...overrides],
      registry,
      context,
    });
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
