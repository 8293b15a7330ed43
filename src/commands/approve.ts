import { awaitedLeaders } from '../proposal/leaders.ts';
import { type Asked, requiredText, text } from './param.ts';
import { forEach } from './steps/each.ts';
import { checkLeader, leaderNames } from './steps/known.ts';
import { before, permit, recordAsked, stepParams } from './steps/step.ts';

/** 批办: a leader's instruction, by name and date. */
export const command = forEach({
  params: {
    leader: requiredText({ suggest: awaitedFirst }),
    text: text({ offered: true, lines: true }),
    ...stepParams,
  },
  early: before('approve'),
  record(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'approve', entry, registry, context, ...input });
    checkLeader(input.leader, registry.office);
    const value = { on, leader: input.leader, text: input.text };
    return {
      entry,
      edits: [{ kind: 'append', path: ['routing', 'instructions'], value }, ...overrides],
    };
  },
});

/** The leaders whose instruction is still missing stand first. */
function awaitedFirst(asked: Asked): readonly string[] {
  const record = recordAsked(asked);
  const awaited =
    record && asked.registry ? awaitedLeaders(record, asked.registry.office).flat() : [];
  return [...new Set([...awaited, ...leaderNames(asked)])];
}
