import type { Delivery, Draft, Proposal, Review } from '../src/generated/proposal.ts';
import { archiveStory, closingStory } from './closing-story.ts';
import { director, headOfOffice } from './office.ts';
import { feedbackStory, postStory } from './reply-mail.ts';
import type { Telling } from './telling.ts';
import { answer, complaint, view } from './words.ts';

export type Reply = NonNullable<Proposal['replies']>[number];
type OwnOpinion = NonNullable<Proposal['own_opinions']>[number];

/** Numbers are given out when every item's story is told. */
const document_no = '';

export interface Hands {
  readonly handler: string;
  readonly deputy: string;
}

/** Our opinion to the leading unit or the government: drafted, checked, reviewed, signed, sent, and closed when the answer's copy comes. */
export function opinionStory(tale: Telling, hands: Hands): void {
  const { record, step, later } = tale;
  const paper: OwnOpinion = { round: 1 };
  draft(tale, paper, { by: hands.handler });
  review(tale, paper, { ...hands, agreed: true });
  const signed = { on: later(0, 2), by: director };
  step(() => {
    Object.assign(paper, { signed, document_no });
  }, 'signed');
  const { lead_unit, assigner } = record.intake;
  const to = (tale.role === 'co' ? lead_unit : assigner) ?? '';
  const delivery: Delivery = { to, way: 'hand', on: later(0, 2) };
  step(() => {
    paper.deliveries = [delivery];
  }, 'opinion_sent');
  const on = later(10, 40);
  step(() => {
    record.closed = { on, reason: '已收到答复抄件' };
  }, 'closed');
  archiveStory(tale);
}

/** The reply, as many rounds as it takes until nobody is dissatisfied. */
export function replyStory(tale: Telling, hands: Hands): void {
  const { random, wish } = tale;
  const again = wish === 'rehandling' || random.chance(0.04);
  const rounds = again ? random.between(2, random.chance(0.25) ? 3 : 2) : 1;
  for (let round = 1; round <= rounds; round += 1) {
    const paper: Reply = { round };
    const letter = random.weighted({ A: 60, B: 28, C: 8, D: 4 });
    const publicity = random.weighted({ full: 80, summary: 10, on_request: 7, none: 3 });
    const first: Omit<Draft, 'on'> = { by: hands.handler, class: letter, publicity };
    const agreed = agree(tale, paper, first);
    review(tale, paper, { ...hands, first, agreed });
    const signed = { on: tale.later(0, 3), by: director };
    tale.step(() => {
      Object.assign(paper, { signed, document_no, class: letter, publicity });
    }, 'signed');
    postStory(tale, paper);
    feedbackStory(tale, paper, round < rounds);
    if (round === rounds) closingStory(tale, letter);
  }
}

type Words = Omit<Draft, 'on'>;

function draft(tale: Telling, paper: Reply | OwnOpinion, words: Words): void {
  const { record, random, step, later } = tale;
  const on = later(1, 12);
  const answers = record.asks?.map(() => answer(random));
  const isReply = words.class !== undefined;
  step(() => {
    begin(record, paper, isReply);
    paper.drafts = [
      ...(paper.drafts ?? []),
      { on, ...words, ...(tale.role !== 'co' && answers && { answers }) },
    ];
  }, 'drafted');
}

function begin(record: Telling['record'], paper: Reply | OwnOpinion, isReply: boolean): void {
  if (isReply && !record.replies?.includes(paper)) {
    record.replies = [...(record.replies ?? []), paper];
  }
  if (!isReply) record.own_opinions = [paper];
}

/** A draft, and the proposers' word on it; where they do not agree, another one. Whether they did in the end. */
function agree(tale: Telling, paper: Reply, words: Words): boolean {
  const { random, wish } = tale;
  draft(tale, paper, words);
  if (wish !== 'consulted' && random.chance(0.02)) return false;
  if (random.chance(0.07)) {
    consult(tale, paper.round, { by: words.by, agreed: false });
    draft(tale, paper, words);
  }
  consult(tale, paper.round, { by: words.by, agreed: true });
  return true;
}

function consult(
  { record, random, step, later }: Telling,
  round: number,
  { by, agreed }: { readonly by: string; readonly agreed: boolean },
): void {
  const on = later(0, 4);
  const way = random.weighted({ phone: 50, visit: 25, online: 15, invitation: 10 });
  step(
    () => {
      record.contacts = [
        ...(record.contacts ?? []),
        { on, stage: 'draft', way, by: [by], round, agreed, view: view(random) },
      ];
    },
    agreed ? 'consulted' : 'drafted',
  );
}

const criteria = ['relevant', 'truthful', 'complete', 'effective'] as const;

interface Course extends Hands {
  /** What the draft of a reply says; absent where the paper is our opinion. */
  readonly first?: Words;
  readonly agreed: boolean;
}

function review(tale: Telling, paper: Reply | OwnOpinion, course: Course): void {
  const { random } = tale;
  const { first, agreed, handler, deputy } = course;
  if (agreed && random.chance(0.08)) {
    judge(tale, paper, { by: headOfOffice, stage: 'office', passed: false });
    if (!first) draft(tale, paper, { by: handler });
    else if (!agree(tale, paper, first)) override(tale);
  }
  if (!agreed) override(tale);
  const confirmed = tale.role !== 'co' && { criteria: [...criteria] };
  judge(tale, paper, { by: headOfOffice, stage: 'office', passed: true, ...confirmed });
  judge(tale, paper, { by: deputy, stage: 'leader', passed: true });
}

/** The check goes ahead although nobody could be asked about the draft. */
function override({ record, step, later }: Telling): void {
  const on = later(0, 2);
  const reason = '代表出国，无法联系';
  step(() => {
    const entry = { on, step: 'check', gate: 'draft_agreed', reason, by: headOfOffice };
    record.overrides = [...(record.overrides ?? []), entry];
  });
}

function judge(tale: Telling, paper: Reply | OwnOpinion, verdict: Omit<Review, 'on'>): void {
  const { random, step, later } = tale;
  const on = later(0, 3);
  const reason = verdict.passed ? undefined : complaint(random);
  const sentBack = paper.round > 1 ? 'rehandling' : 'handling';
  const passed = verdict.stage === 'office' ? 'office_checked' : 'reviewed';
  step(
    () => {
      const entry = { on, ...verdict, ...(reason !== undefined && { reason }) };
      paper.reviews = [...(paper.reviews ?? []), entry];
    },
    verdict.passed ? passed : sentBack,
  );
}
