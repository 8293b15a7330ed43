import { recipients } from '../proposal/recipients.ts';
import type { Proposal } from '../proposal/record.ts';
import { leadProposer } from '../proposal/satisfaction.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { item, text } from './param.ts';
import { recording } from './steps/recording.ts';
import { permit, stepParams } from './steps/step.ts';

/** 撤回: the proposer withdraws in writing and the work ends; the record stays in the books. */
export const command = writing({
  params: { id: item(), reason: text({ offered: true }), by: text(), ...stepParams },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'withdraw', entry, registry, context, ...input });
    checkProposer(input.by, entry.data);
    const by = input.by ?? leadProposer(entry.data)?.name;
    return recording({
      entry,
      edits: [
        { kind: 'set', path: ['withdrawn'], value: { on, by, reason: input.reason } },
        ...overrides,
      ],
      registry,
      context,
    });
  },
});

/** Nobody else can take it back. */
function checkProposer(by: string | undefined, record: Proposal): void {
  const known = recipients(record);
  if (by === undefined || known.some(({ names }) => names.includes(by))) return;
  const all = known.map(({ name }) => name);
  throw new Refusal('unknown-recipient', 2, (m) => m.commands.unknownRecipient(by, all));
}
