import type { Step } from '../../src/proposal/lifecycle.ts';
import { currentPaper, deliveredReply } from '../../src/proposal/paper.ts';
import { recipients } from '../../src/proposal/recipients.ts';
import type { Proposal } from '../../src/proposal/record.ts';

/** What a walk lets chance decide about a step: `nth` picks one of several ways, `on` is its day. */
export interface Chance {
  readonly nth: number;
  readonly on: string;
  readonly until: string;
}

/** A command line that takes the step on this record; `ID` stands for the item, `OTHER` for another one. */
export function lineFor(step: Step, record: Proposal, { nth, on, until }: Chance): string {
  const pick = <T>(...from: readonly T[]): T => from[nth % from.length] as T;
  const who = pick(...recipients(record).map(({ name }) => name));
  const lines: Readonly<Record<Step, () => string>> = {
    accept: () => 'accept ID',
    request_return: () => 'request ID --kind 退办 --reason 不属本局 --suggested-unit 市财政局',
    request_addition: () => 'request ID --kind 增办 --reason 涉及其职责 --units 市财政局',
    request_extension: () => `request ID --kind 延期 --reason 需会商 --until ${until}`,
    ask: () => 'request ID --kind 请示 --reason 可否先行试点',
    decide: () => `decide ID --kind ${asked(record, nth)}`,
    inform: () => 'inform ID --way 电话',
    change_role: () => pick('role ID --role 主办', 'role ID --role 协办 --lead-unit 市教育局'),
    join: () => 'join ID --with OTHER',
    propose: () => 'propose ID --section 就业促进科',
    approve: () => `approve ID --leader ${pick('王景行', '刘知远')}`,
    assign: () =>
      pick(
        'assign ID --section 就业促进科 --handler 李向南',
        'assign ID --section 社会保险科 --handler 何雨田 --role 会办',
      ),
    contact: () => 'contact ID --stage 办中 --way 电话 --by 李向南',
    consult: () =>
      `contact ID --stage 征求初步意见 --way 电话 --by 李向南 ${pick('--agreed', '--agreed', '--disagreed')}`,
    request_opinion: () => `opinion ID --from ${pick('市财政局', '市教育局')} --request`,
    receive_opinion: () =>
      `opinion ID --from ${waiting(record)} ${pick('--received', '--received', '--inadequate 太简单')}`,
    draft: () => `draft ID --class ${pick('A', 'B')} --publicity 全文公开 --answer 一`,
    check: () =>
      pick(
        'review ID --stage 办公室核稿 --all-criteria',
        'review ID --stage 办公室核稿 --back 不具体',
      ),
    review: () => 'review ID --stage 分管领导审核',
    sign: () => 'sign ID',
    deliver: () => pick('deliver ID --way 邮寄', `deliver ID --way 当面送交 --to ${who}`),
    mail_return: () => `deliver ID --returned 地址不详 --to ${lastSentTo(record) ?? who}`,
    copy: () => 'copy ID --to 市政府督查室',
    publish: () => 'publish ID',
    feedback: () => `feedback ID --from ${who} --result ${pick('满意', '基本满意', '不满意')}`,
    urge: () => 'urge ID --way 电话',
    withdraw: () => 'withdraw ID --reason 已解决',
    close: () => 'close ID --reason 已办妥',
    promise: () => `followup ID --promise 年内印发 --due-on ${until}`,
    follow_up: () => `followup ID ${pick('--done', '--not-done')} --which 1`,
    reclassify: () => 'reclassify ID --class A --reason 已落实',
    archive: () => 'archive ID --all-papers',
    correct: () => `correct ID --field title --to 标题${nth} --reason 抄错`,
  };
  return `${lines[step]()} --on ${on}`;
}

const kinds = { return: '退办', addition: '增办', extension: '延期', question: '请示' } as const;

/** The kind of request that waits, and an answer that fits it. */
function asked({ requests = [] }: Proposal, nth: number): string {
  const { kind } = requests.find(({ decision }) => decision === undefined) ?? {};
  if (kind === undefined) return '请示 --result 已答复';
  const result = kind === 'question' ? '已答复' : nth % 2 === 0 ? '同意' : '不同意';
  return `${kinds[kind]} --result ${result}`;
}

const waiting = ({ opinions = [] }: Proposal) =>
  opinions.find(({ received_on }) => received_on === undefined)?.from ?? '市财政局';

const lastSentTo = (record: Proposal) =>
  [...(deliveredReply(record)?.deliveries ?? currentPaper(record)?.deliveries ?? [])]
    .reverse()
    .find(({ returned }) => returned === undefined)?.to;
