import type { Proposal } from '../src/generated/proposal.ts';
import { archiveStory } from './closing-story.ts';
import { weekdaysAfter } from './days.ts';
import { clerk, director, units } from './office.ts';
import type { Telling } from './telling.ts';

type Request = NonNullable<Proposal['requests']>[number];

/** What passes between the assigner and us before the work begins. False where the item is taken back and the story ends. */
export function intakeStory(tale: Telling): boolean {
  changeOfRole(tale);
  const { record, random, wish, step, later } = tale;
  if (random.chance(0.5)) {
    const on = later(0, 1);
    step(() => {
      record.intake.accepted_on = on;
    });
  }
  const agreed = wish === 'returned' || (wish === 'archived' && random.chance(0.03));
  if (!agreed && wish !== 'return_requested' && !random.chance(0.04)) return true;
  const request = ask(tale, 'return', {
    reason: '不属本局职责',
    suggested_unit: random.pick(units),
  });
  answer(tale, request, agreed ? 'agreed' : 'refused');
  if (agreed) archiveStory(tale);
  return !agreed;
}

/** While it is handled: more units, more time, a question. False where the proposer withdraws it. */
export function matterStory(tale: Telling): boolean {
  const { record, random, wish, step, later } = tale;
  if (wish === 'withdrawn' || (wish === 'archived' && random.chance(0.03))) {
    const on = later(1, 8);
    const [lead] = record.proposers;
    step(() => {
      record.withdrawn = { on, by: lead?.name ?? '', reason: '所提问题已解决' };
    }, 'withdrawn');
    archiveStory(tale);
    return false;
  }
  if (random.chance(0.03)) {
    const unit = random.pick(units);
    const request = ask(tale, 'addition', { reason: '涉及其职责', units: [unit] });
    answer(tale, request, random.chance(0.7) ? 'agreed' : 'refused');
  }
  if (random.chance(0.05)) {
    const request = ask(tale, 'question', { reason: '所提事项超出现行政策，可否先行试点' });
    answer(tale, request, 'answered');
  }
  if (random.chance(0.06)) extension(tale);
  correction(tale);
  return true;
}

function extension(tale: Telling): void {
  const { record, random, step, later } = tale;
  const until = weekdaysAfter(record.intake.assigned_on, random.between(70, 110));
  const request = ask(tale, 'extension', { reason: '需会商多个部门', until });
  const agreed = random.chance(0.7);
  answer(tale, request, agreed ? 'agreed' : 'refused');
  if (!agreed) return;
  const told = { on: later(0, 2), way: 'phone' as const };
  step(() => {
    request.told = told;
  });
}

function ask(
  { record, step, later }: Telling,
  kind: Request['kind'],
  words: Omit<Request, 'on' | 'kind'>,
): Request {
  const request: Request = { on: later(1, 2), kind, by: director, ...words };
  step(
    () => {
      record.requests = [...(record.requests ?? []), request];
    },
    kind === 'return' ? 'return_requested' : undefined,
  );
  return request;
}

function answer(
  { record, steps, step, later }: Telling,
  request: Request,
  result: 'agreed' | 'refused' | 'answered',
): void {
  const { assigner } = record.intake;
  const decision = { on: later(1, 4), result, ...(assigner !== undefined && { by: assigner }) };
  const stood = steps.at(-2)?.reaches ?? 'registered';
  const back = request.kind === 'return' ? (result === 'agreed' ? 'returned' : stood) : undefined;
  step(() => {
    request.decision = decision;
  }, back);
}

/** One item in twenty that we lead was first sent to us as co-unit. */
function changeOfRole({ record, random, role, coUnits, step, later }: Telling): void {
  const { assigner = '' } = record.intake;
  if (role !== 'lead' || !random.chance(0.05)) return;
  const { co_units, role: _, ...rest } = record.intake;
  record.intake = { ...rest, role: 'co', lead_unit: random.pick(units) };
  const on = later(1, 6);
  const change = {
    on,
    role: 'lead' as const,
    ...(coUnits.length > 0 && { co_units: [...coUnits] }),
    by: assigner,
    reason: '主要职责在本局',
  };
  step(() => {
    record.role_changes = [change];
  });
}

function correction({ record, random, step, later }: Telling): void {
  if (!random.chance(0.03)) return;
  const on = later(0, 3);
  const before = `${record.title}（误）`;
  step(() => {
    const wrong = {
      on,
      field: 'title',
      before,
      after: record.title,
      reason: '登记时抄错',
      by: clerk,
    };
    record.corrections = [...(record.corrections ?? []), wrong];
  });
}
