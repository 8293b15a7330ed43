import type { Opinion } from '../src/proposal/record.ts';
import type { Status } from '../src/proposal/status.ts';
import { intakeStory, matterStory } from './assigner-story.ts';
import { archiveStory } from './closing-story.ts';
import { weekdaysAfter } from './days.ts';
import { clerk, deputyOver, director, handlingSections, staffOf } from './office.ts';
import { opinionStory, replyStory } from './paper-story.ts';
import type { Random } from './random.ts';
import { type Telling, telling } from './telling.ts';
import { complaint, view } from './words.ts';

/** Carries a registered item through the procedure until it stands where it shall. */
export function carried(record: Parameters<typeof telling>[0], wish: Status, random: Random) {
  const tale = telling(record, wish, random);
  if (record.intake.role === 'reference') reference(tale);
  else whole(tale);
  for (const { write } of tale.steps.slice(0, stop(tale))) write();
  return record;
}

function stop({ steps, wish, random }: Telling): number {
  if (wish === 'registered') return 0;
  const places = steps.flatMap((step, index) => (step.reaches === wish ? [index + 1] : []));
  if (places.length === 0) throw new Error(`no story leads to ${wish}`);
  return random.pick(places);
}

function reference(tale: Telling): void {
  const { record, step, later } = tale;
  const on = later(2, 20);
  step(() => {
    record.closed = { on, by: clerk, reason: '参阅件，已送有关科室阅知' };
  }, 'closed');
  archiveStory(tale);
}

function whole(tale: Telling): void {
  const { random, opinionOnly } = tale;
  if (!intakeStory(tale)) return;
  const [section = '', ...others] = random.some(handlingSections, random.chance(0.25) ? 2 : 1);
  route(tale, section, others);
  const handler = random.pick(staffOf(section));
  assign(tale, section, handler);
  assignCo(tale, others);
  if (tale.role !== 'co') talkBefore(tale, handler);
  if (!matterStory(tale)) return;
  gatherOpinions(tale, [...others, ...tale.coUnits]);
  maybeUrge(tale, section);
  const story = { handler, deputy: deputyOver(section) };
  if (opinionOnly) opinionStory(tale, story);
  else replyStory(tale, story);
}

function route(
  { record, random, step, later }: Telling,
  section: string,
  others: readonly string[],
) {
  const on = later(1, 3);
  step(() => {
    record.routing = {
      proposed: [
        {
          on,
          by: clerk,
          section,
          ...(others.length > 0 && { co_sections: [...others] }),
          opinion: `建议由${section}主办`,
        },
      ],
    };
  }, 'proposed');
  for (const leader of random.some([director, deputyOver(section)], 2)) {
    const on = later(0, 3);
    step(() => {
      const entry = { on, leader, ...(random.chance(0.8) && { text: '同意拟办意见' }) };
      record.routing = { ...record.routing };
      record.routing.instructions = [...(record.routing.instructions ?? []), entry];
    }, 'instructed');
  }
}

function assign(tale: Telling, section: string, handler: string): void {
  const { random, later } = tale;
  const others = staffOf(section).filter((one) => one !== handler);
  if (random.chance(0.05) && others.length > 0) {
    handOver(tale, later(0, 2), { section, role: 'lead', handler: random.pick(others) });
  }
  const on = later(0, 4);
  const due_on = weekdaysAfter(on, random.between(30, 45));
  handOver(tale, on, { section, role: 'lead', handler, ...(random.chance(0.6) && { due_on }) });
}

function assignCo(tale: Telling, sections: readonly string[]): void {
  for (const section of sections) {
    const handler = tale.random.pick(staffOf(section));
    handOver(tale, tale.later(0, 0), { section, role: 'co', handler });
  }
}

type Assignment = NonNullable<NonNullable<Telling['record']['routing']>['assignments']>[number];

function handOver({ record, step }: Telling, on: string, to: Omit<Assignment, 'on'>): void {
  step(() => {
    record.routing = { ...record.routing };
    record.routing.assignments = [...(record.routing.assignments ?? []), { on, ...to }];
  }, 'assigned');
}

function talkBefore({ record, random, step, later }: Telling, handler: string): void {
  const stages = ['before', ...random.some(['during', 'during'] as const, random.between(0, 2))];
  for (const stage of stages as ('before' | 'during')[]) {
    const on = later(2, 10);
    const way = random.weighted({
      phone: 45,
      visit: 25,
      invitation: 10,
      symposium: 8,
      site: 6,
      online: 5,
      letter: 1,
    });
    const names = record.proposers.map(({ name }) => name);
    const company = names.length > 1 && random.chance(0.5);
    step(() => {
      record.contacts = [
        ...(record.contacts ?? []),
        {
          on,
          stage,
          way,
          by: [handler],
          ...(company && { with: names }),
          view: view(random),
        },
      ];
    }, 'handling');
  }
}

function gatherOpinions(tale: Telling, from: readonly string[]): void {
  const { random, step, later } = tale;
  for (const name of from) {
    const on = later(0, 2);
    const asked = {
      from: name,
      requested_on: on,
      ...(random.chance(0.9) && { due_on: weekdaysAfter(on, 20) }),
    };
    step(() => note(tale, asked), 'handling');
  }
  for (const name of from) {
    const thin = random.chance(0.05);
    const on = later(3, 10);
    const reason = complaint(random);
    step(() => receive(tale, name, { on, ...(thin && { reason }) }));
    if (!thin) continue;
    const again = later(0, 2);
    const once_more = later(2, 8);
    step(() => note(tale, { from: name, requested_on: again, due_on: weekdaysAfter(again, 8) }));
    step(() => receive(tale, name, { on: once_more }));
  }
}

function note({ record }: Telling, opinion: Opinion): void {
  record.opinions = [...(record.opinions ?? []), opinion];
}

function receive(
  { record }: Telling,
  from: string,
  { on, reason }: { readonly on: string; readonly reason?: string },
): void {
  record.opinions = record.opinions?.map((one) =>
    one.from !== from || one.received_on !== undefined
      ? one
      : {
          ...one,
          received_on: on,
          adequate: reason === undefined,
          ...(reason !== undefined && { reason }),
        },
  ) as NonNullable<typeof record.opinions>;
}

function maybeUrge({ record, random, opinionOnly, step, later }: Telling, to: string): void {
  if (!random.chance(0.15)) return;
  const on = later(0, 5);
  const way = random.pick(['slip', 'phone', 'face'] as const);
  const about = opinionOnly ? 'own_opinion' : 'reply';
  step(() => {
    record.urges = [...(record.urges ?? []), { on, way, to, by: clerk, about }];
  });
}
