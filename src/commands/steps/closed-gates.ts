import type { Messages } from '../../messages/index.ts';
import type { Gate } from '../../proposal/gates.ts';
import type { Step } from '../../proposal/lifecycle.ts';
import type { ClosedGate } from '../../proposal/permission.ts';
import { Refusal } from '../../refusal.ts';
import { commandFor } from './next-command.ts';
import type { Attempt } from './step.ts';

/** The step that opens each gate, where a step can. */
const opens: Readonly<Partial<Record<Gate, Step>>> = {
  leaders_instructed: 'approve',
  contact_made: 'contact',
  draft_agreed: 'consult',
  opinions_in: 'receive_opinion',
  asks_answered: 'draft',
  class_set: 'draft',
  criteria_confirmed: 'check',
  opinions_adequate: 'request_opinion',
  signer_allowed: 'sign',
  promise_recorded: 'promise',
  copies_sent: 'copy',
};

/** Says what a step still waits for, and the commands that bring it about. */
export function refuseClosedGates(attempt: Attempt, closed: readonly ClosedGate[]): never {
  const { step, entry, registry, context } = attempt;
  const standing = { id: entry.id, record: entry.data, office: registry.office };
  throw new Refusal('closed-gates', 5, (m) => {
    const first = closed.flatMap(({ gate, missing }) => {
      // At the signature a class is no longer drafted but given with it.
      if (gate === 'class_set' && step === 'sign') return m.steps.giveClass;
      const opening = opens[gate];
      if (opening === undefined) return [];
      return fromEach(opening, missing).map((from) => {
        const about = from === undefined ? standing : { ...standing, from };
        const command = commandFor(opening, about, { ...context, messages: m });
        return m.steps.nextStep(m.steps.label[opening], command);
      });
    });
    return m.steps.closedGates(
      m.steps.label[step],
      closed.map(({ gate, missing }) => m.steps.gate[gate](inWords(missing, m))),
      [...new Set(first)],
    );
  });
}

/** Each unit whose opinion is missing has a command of its own. */
function fromEach(opening: Step, missing: readonly string[]): readonly (string | undefined)[] {
  const isOpinion = opening === 'receive_opinion' || opening === 'request_opinion';
  return isOpinion ? missing : [undefined];
}

function inWords(missing: readonly string[], { terms }: Messages): readonly string[] {
  return missing.map((word) => terms.criterion[word as keyof typeof terms.criterion] ?? word);
}
