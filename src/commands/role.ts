import { latestRequest } from '../proposal/requests.ts';
import { writing } from './command.ts';
import { date, item, names, requiredChoice, text } from './param.ts';
import { unitNames } from './steps/known.ts';
import { recording } from './steps/recording.ts';
import { checkDue, permit, stepParams } from './steps/step.ts';

/** 调整角色: the assigner changed our part, or gave us again what it had taken back; the clock starts anew from that day. */
export const command = writing({
  params: {
    id: item(),
    role: requiredChoice('role'),
    leadUnit: text({ offered: true, suggest: unitNames }),
    coUnits: names({ suggest: unitNames }),
    dueOn: date({ offered: true }),
    by: text(),
    reason: text({ offered: true }),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({
      step: 'change_role',
      entry,
      registry,
      context,
      ...input,
      after: { on: latestRequest(entry.data, 'return')?.decision?.on, what: 'decided' },
    });
    checkDue(input.dueOn, on);
    const value = {
      on,
      role: input.role,
      lead_unit: input.leadUnit,
      co_units: input.coUnits.length > 0 ? input.coUnits : undefined,
      due_on: input.dueOn,
      by: input.by,
      reason: input.reason,
    };
    return recording({
      entry,
      edits: [{ kind: 'append', path: ['role_changes'], value }, ...overrides],
      registry,
      context,
    });
  },
});
