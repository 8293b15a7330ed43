import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Context, WriteCommand } from '../../src/commands/command.ts';
import { commands, type Verb } from '../../src/commands/index.ts';
import { addDays } from '../../src/deadlines/date.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { Step } from '../../src/proposal/lifecycle.ts';
import { nextSteps } from '../../src/proposal/next.ts';
import { permissionFor } from '../../src/proposal/permission.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { statuses, statusOf } from '../../src/proposal/status.ts';
import { timelineOf } from '../../src/proposal/timeline.ts';
import { Refusal } from '../../src/refusal.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import type { Entry, Registry } from '../../src/registry/registry.ts';
import { understood } from '../../src/registry/understood.ts';
import { missingKeys, missingRefusal } from '../../src/shell/questions.ts';
import { readValues } from '../../src/shell/values.ts';
import { words } from '../support/run.ts';
import { office } from './at.ts';
import { item } from './item.ts';

/** What a clerk may type, sensible or not; the step, and what it is given. */
const lines = [
  'propose --section 就业促进科',
  'propose --section 就业促进科 --co-sections 社会保险科',
  'approve --leader 王景行',
  'approve --leader 刘知远',
  'assign --section 就业促进科 --handler 李向南',
  'assign --section 社会保险科 --handler 何雨田',
  'assign --section 社会保险科 --handler 何雨田 --role 会办',
  'contact --stage 办前 --way 电话 --by 李向南',
  'contact --stage 征求初步意见 --way 上门走访 --by 李向南 --agreed',
  'contact --stage 征求初步意见 --way 上门走访 --by 李向南 --disagreed',
  'opinion --from 市财政局 --request',
  'opinion --from 市财政局 --received',
  'opinion --inadequate 太简单',
  'draft --class A --publicity 全文公开 --answer 一 --answer 二',
  'draft',
  'review --all-criteria',
  'review',
  'review --back 不具体',
  'review --stage 办公室核稿 --all-criteria',
  'sign',
  'sign --class B',
  'deliver --way 邮寄',
  'deliver --way 当面送交 --to 张三',
  'deliver --returned 地址不详 --to 张三',
  'deliver --returned 查无此人 --to 张三',
  'deliver --returned 地址不详 --to 市教育局',
  'feedback --from 张三 --result 不满意',
  'feedback --from 张三 --result 满意',
  'feedback --from 李四 --result 基本满意',
  'urge --way 电话',
  'accept',
  'request --kind 退办 --reason 不归我局 --suggested-unit 市教育局',
  'request --kind 延期 --reason 调研未完 --until 2030-12-31',
  'decide --result 同意',
  'decide --result 不同意',
  'role --role 主办',
  'copy --way 邮寄 --to 市政府督查室',
  'publish',
  'followup --promise 年内落实 --due-on 2031-12-31',
  'followup --done',
  'withdraw --reason 提出者来函',
  'reclassify --class B --reason 督查认定',
  'archive --all-papers',
  'close',
  'close --reason 联系不上',
  'assign --section 就业促进科 --handler 郑小禾 --override 急件',
  'draft --override 急件',
  'review --override 急件',
  'sign --override 急件',
] as const;

const move = fc.record({
  line: fc.constantFrom(...lines),
  /** Most clerks do what comes next. */
  sensible: fc.integer({ min: 0, max: 5 }),
  later: fc.integer({ min: 0, max: 9 }),
  early: fc.integer({ min: 0, max: 19 }).map((chance) => (chance === 0 ? 30 : 0)),
});

const all = new Map<string, WriteCommand>();
let context: Omit<Context, 'today' | 'asOf'>;

beforeAll(async () => {
  for (const verb of Object.keys(commands) as Verb[]) {
    const { command } = await commands[verb]();
    if (command.kind === 'write') all.set(verb, command);
  }
  context = {
    now: '',
    language: 'zh-CN',
    messages: await messagesIn('zh-CN'),
    called: 'proposals',
  };
});

const reading = (today: string) => ({ today, catalogues: [context.messages] });

async function plan(line: string, entry: Entry<Proposal>, on: string, today: string) {
  const [verb = '', ...rest] = words(line);
  const command = all.get(verb) as WriteCommand;
  const typed: Record<string, string[] | true> = { id: [entry.id], on: [on] };
  for (let at = 0; at < rest.length; at++) {
    const key = (rest[at] as string).slice(2).replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    if (command.params[key]?.type === 'flag') typed[key] = true;
    else typed[key] = [...((typed[key] as string[] | undefined) ?? []), rest[++at] as string];
  }
  const registry = {
    root: '/',
    office,
    proposals: [entry],
    people: [],
    years: [],
    broken: [],
    ids: [entry.id],
    find: () => entry,
  } as unknown as Registry;
  const about = { ...context, today, asOf: today };
  const knowing = { params: command.params, reading: reading(today), registry, context: about };
  const missing = missingKeys(typed, knowing);
  if (missing.length > 0) throw missingRefusal(command.params, missing, verb as Verb);
  const input = readValues(command.params, typed, reading(today));
  return command.plan(input as never, registry, about);
}

describe('whatever clerks do', () => {
  it('leaves a record that validates, in a status the procedure knows, and a way on', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('lead', 'co', 'split', 'co', 'reference', undefined),
        fc.array(move, { minLength: 20, maxLength: 50 }),
        async (role, moves) => {
          const start = item({
            proposers: [{ name: '张三', lead: true }, { name: '李四' }],
            asks: ['要点一', '要点二'],
            intake: {
              assigned_on: '2020-03-10',
              ...(role && { role: role as 'lead' }),
              ...(role === 'co' && { lead_unit: '市教育局' }),
            },
          });
          let source = await canonicalFile('proposal', start);
          let today = '2020-03-10';
          for (const { line, sensible, later, early } of moves) {
            const data = understood(source, 'proposals/2020/2020-city-npc-012.yaml', 'proposal');
            const entry = {
              path: 'proposals/2020/2020-city-npc-012.yaml',
              id: data.id,
              data,
              source,
            };
            today = addDays(today, later);
            const typed = sensible > 0 ? sensibleLine(data, line) : line;
            try {
              const { changes } = await plan(typed, entry, addDays(today, -early), today);
              const [change] = changes;
              source = change && 'after' in change ? change.after : source;
            } catch (error) {
              if (!(error instanceof Refusal)) throw error;
              expect([2, 5]).toContain(error.exit);
              continue;
            }
            const after = understood(source, entry.path, 'proposal');
            const status = statusOf(after, office);
            seen.add(status);
            expect(statuses).toContain(status);
            for (const step of nextSteps(after, office)) {
              expect([step, ...waitsFor(step, after)]).toEqual([step]);
            }
            // Only what is filed has come to its end.
            if (status !== 'archived') expect(nextSteps(after, office)).not.toEqual([]);
            const days = timelineOf(after).map(({ on }) => on);
            expect(days).toEqual(days.toSorted());
            expect(days.every((day) => day >= '2020-03-10' && day <= today)).toBe(true);
          }
        },
      ),
      { numRuns: 30, seed: Number(process.env.FC_SEED ?? 2020) },
    );
    // The walks are worth something only if they get about.
    expect(seen.size).toBeGreaterThanOrEqual(13);
  }, 60_000);
});

/** The gates that hold up a step which is said to come next; the class may be given with the signature. */
function waitsFor(step: Step, record: Proposal): readonly string[] {
  const permission = permissionFor(step, record, office);
  if (permission.verdict === 'allowed') return [];
  if (permission.verdict === 'wrong_state') return [permission.verdict];
  const gates = permission.closed.map(({ gate }) => gate);
  return step === 'sign' ? gates.filter((gate) => gate !== 'class_set') : gates;
}

/** A line that takes a step which comes next, if one of them does. */
function sensibleLine(record: Proposal, line: string): string {
  const next: readonly string[] = nextSteps(record, office);
  const first = lines.filter((one) => next.includes(stepOf(one)));
  return first.length === 0 ? line : (first[lines.indexOf(line as never) % first.length] as string);
}

function stepOf(line: string): Step {
  if (line.includes('--override')) return 'urge';
  if (line.startsWith('opinion'))
    return line.includes('--request') ? 'request_opinion' : 'receive_opinion';
  if (line.startsWith('contact')) return line.includes('征求') ? 'consult' : 'contact';
  if (line.startsWith('review'))
    return line.includes('办公室') || line.includes('--all') ? 'check' : 'review';
  if (line.includes('--returned')) return 'mail_return';
  return line.split(' ')[0] as Step;
}
