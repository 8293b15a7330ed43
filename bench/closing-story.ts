import { weekdaysAfter } from './days.ts';
import { clerk } from './office.ts';
import type { Telling } from './telling.ts';

/** 办结 with the promises of class B, what became of them, and 归档. */
export function closingStory(tale: Telling, letter: string): void {
  const { record, random, step, later } = tale;
  const promised = later(0, 3);
  const due_on = weekdaysAfter(promised, random.between(20, 120));
  const section = record.routing?.assignments?.[0]?.section;
  if (letter === 'B') {
    const promise = { on: promised, promise: '年内印发实施办法', due_on };
    step(() => {
      record.followups = [{ ...promise, ...(section !== undefined && { section }) }];
    });
  }
  const on = later(2, 9);
  step(() => {
    const answered = record.replies?.at(-1)?.feedback !== undefined;
    record.closed = { on, by: clerk, ...(!answered && { reason: '征询意见表多次催要未寄回' }) };
  }, 'closed');
  if (letter === 'B') lookBack(tale);
  archiveStory(tale);
}

/** 回头看: some promises are kept, some are not, some nobody has looked at. */
function lookBack(tale: Telling): void {
  const { record, random, step, later } = tale;
  if (random.chance(0.2)) return;
  const done = random.chance(0.7);
  const on = later(15, 60);
  step(() => {
    const [promise] = record.followups ?? [];
    if (promise) promise.checks = [{ on, done, by: clerk }];
  });
  if (!done) return;
  const changed = later(0, 5);
  step(() => {
    const reason = '承诺事项已落实';
    record.class_changes = [{ on: changed, class: 'A', by: '市政府督查室', reason }];
  });
}

const papers = ['original', 'assignment', 'routing', 'contacts', 'drafts', 'reply'] as const;

/** 归档 with the papers found. */
export function archiveStory({ record, random, step, later }: Telling): void {
  const on = later(1, 10);
  const found = random.some(papers, random.between(3, papers.length));
  step(() => {
    record.archived = { on, by: clerk, papers: papers.filter((one) => found.includes(one)) };
  }, 'archived');
}
