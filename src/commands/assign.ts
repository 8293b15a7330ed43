import { leadAssignment } from '../proposal/assignment.ts';
import { sectionsToBringIn } from '../proposal/next.ts';
import type { Proposal } from '../proposal/record.ts';
import type { Edit } from '../registry/edit/edit.ts';
import { type Asked, choice, date, requiredText } from './param.ts';
import { forEach } from './steps/each.ts';
import { checkHandler, checkSection, sectionNames, staffOf } from './steps/known.ts';
import { before, checkDue, permit, recordAsked, stepParams } from './steps/step.ts';

/** 交办科室: hands the item to a section and its one handler; an earlier assignment stays on record. */
export const command = forEach({
  params: {
    section: requiredText({ suggest: dueFirst }),
    handler: requiredText({ suggest: staffOf }),
    role: choice('sectionRole'),
    dueOn: date({ offered: true }),
    ...stepParams,
  },
  early: before('assign'),
  record(input, registry, context) {
    const entry = registry.find(input.id);
    const { office } = registry;
    const { on, overrides } = permit({ step: 'assign', entry, registry, context, ...input });
    checkSection(input.section, office);
    checkHandler(input.handler, input.section, office);
    const role = input.role ?? roleOf(input.section, entry.data);
    const { section, handler, dueOn } = input;
    checkDue(dueOn, on);
    const edits: Edit[] = [
      {
        kind: 'append',
        path: ['routing', 'assignments'],
        value: { on, section, role, handler, due_on: dueOn },
      },
    ];
    // A co-handling section owes the leading one an opinion from the day it is brought in.
    if (role === 'co' && !isAsked(section, entry.data)) {
      const value = { from: section, requested_on: on, due_on: dueOn };
      edits.push({ kind: 'append', path: ['opinions'], value });
    }
    return { entry, edits: [...edits, ...overrides] };
  },
});

/** A section that the office proposed to co-handle comes in as such, once another one leads. */
function roleOf(section: string, record: Proposal): 'lead' | 'co' {
  return sectionsToBringIn(record).includes(section) ? 'co' : 'lead';
}

/** A change of handler asks for no second opinion while the first is awaited. */
function isAsked(section: string, { opinions = [] }: Proposal): boolean {
  return opinions.some(({ from, received_on }) => from === section && received_on === undefined);
}

/** The sections that were proposed and not brought in yet stand first. */
function dueFirst(asked: Asked): readonly string[] {
  const record = recordAsked(asked);
  const proposed = record?.routing?.proposed?.at(-1);
  const due =
    record === undefined
      ? []
      : leadAssignment(record) === undefined && proposed
        ? [proposed.section]
        : sectionsToBringIn(record);
  return [...new Set([...due, ...sectionNames(asked)])];
}
