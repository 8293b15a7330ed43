import { leadAssignment } from '../proposal/assignment.ts';
import { currentReply } from '../proposal/paper.ts';
import type { Proposal } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { type Asked, choice, date, flag, integer, item, text } from './param.ts';
import { checkSection, sectionNames } from './steps/known.ts';
import { recording } from './steps/recording.ts';
import { checkDue, permit, recordAsked, stepParams } from './steps/step.ts';

/** 回头看: a promise of the reply with its date, or a check whether it was kept. */
export const command = writing({
  params: {
    id: item(),
    promise: text({ lines: true, needed: (asked) => isFirst(asked) && !isChecking(asked) }),
    dueOn: date({ needed: ({ input }) => input.promise !== undefined }),
    section: text({ suggest: sectionNames }),
    which: integer(),
    done: flag({
      needed: (asked) => !isFirst(asked) && asked.input.promise === undefined && !isNo(asked),
      opposite: 'notDone',
    }),
    notDone: flag(),
    outcome: choice('outcomeKind'),
    note: text(),
    by: text(),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const making = input.promise !== undefined;
    if ([making, input.done, input.notDone].filter(Boolean).length !== 1) {
      throw new Refusal('promise-or-check', 2, (m) => m.commands.promiseOrCheck);
    }
    const step = making ? 'promise' : 'follow_up';
    const which = making ? 0 : promiseMeant(entry.data, input.which);
    const { on, overrides } = permit({
      step,
      entry,
      registry,
      context,
      ...input,
      after: making
        ? { on: currentReply(entry.data)?.signed?.on, what: 'signed' }
        : { on: entry.data.followups?.[which]?.on, what: 'promised' },
    });
    const { promise, dueOn, done, outcome, by, note } = input;
    if (making) checkDue(dueOn, on);
    if (input.section !== undefined) checkSection(input.section, registry.office);
    const section = input.section ?? leadAssignment(entry.data)?.section;
    const edit = making
      ? {
          kind: 'append' as const,
          path: ['followups'],
          value: { on, promise, due_on: dueOn, section },
        }
      : {
          kind: 'append' as const,
          path: ['followups', which, 'checks'],
          value: { on, done, outcome, by, note },
        };
    return recording({ entry, edits: [edit, ...overrides], registry, context });
  },
});

const isNo = ({ input }: Asked) => input.notDone === true;
const isChecking = (asked: Asked) => asked.input.done === true || isNo(asked);

/** Where nothing was promised yet there is nothing to check. */
const isFirst = (asked: Asked) => {
  const record = recordAsked(asked);
  return record !== undefined && record.followups === undefined;
};

/** The promise a check is about: the one numbered (from 1), or the only one not kept yet. */
function promiseMeant({ followups = [] }: Proposal, which: number | undefined): number {
  const open = followups.flatMap(({ checks }, index) => (checks?.at(-1)?.done ? [] : [index]));
  const index = which === undefined && open.length === 1 ? open[0] : (which ?? 0) - 1;
  if (index !== undefined && followups[index] !== undefined) return index;
  throw new Refusal('which-promise', 2, (m) =>
    m.commands.whichPromise(followups.map(({ promise }, at) => `${at + 1}. ${promise}`)),
  );
}
