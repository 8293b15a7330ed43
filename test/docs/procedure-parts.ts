import { readdirSync } from 'node:fs';
import type { Messages } from '../../src/messages/index.ts';
import { gateNames } from '../../src/proposal/gates.ts';
import { lifecycle, type Rule, type Step } from '../../src/proposal/lifecycle.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { stepsTaken } from '../../src/proposal/replay.ts';
import { type Status, statuses, statusOf } from '../../src/proposal/status.ts';
import { valid } from '../valid.ts';
import { read } from './documents.ts';

type Words = Pick<Messages, 'terms' | 'steps'>;

const rules: Readonly<Record<Step, Rule>> = lifecycle;
const office = valid('registry', read('examples/linyi-2020/registry.yaml'));
const steps = Object.keys(lifecycle) as Step[];
const table = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Each step, the states in which it is legal, and the gates before it. */
export function stepTable({ terms, steps: { label } }: Words): string {
  return table([
    ['步骤', '标识', '哪些状态下可以办', '关口'],
    ['---', '---', '---', '---'],
    ...steps.map((step) => {
      const { from, gates = [] } = rules[step];
      const states = statuses.filter((status) => from.includes(status));
      return [
        label[step],
        `\`${step}\``,
        states.map((status) => terms.status[status]).join('、'),
        gates.map((gate) => `\`${gate}\``).join(' '),
      ];
    }),
  ]);
}

/** Each gate and the steps it stands before. */
export function gateSteps({ steps: { label } }: Words): readonly (readonly string[])[] {
  return gateNames.map((gate) => [
    gate,
    steps
      .filter((step) => rules[step].gates?.includes(gate))
      .map((step) => label[step])
      .join('、'),
  ]);
}

/** How the items of the example went from state to state, as a mermaid diagram: every change of state that occurs, once. */
export function diagram({ terms, steps: { label } }: Words): string {
  const changes = new Map<string, Set<string>>();
  for (const record of exampleRecords()) {
    for (const { before, step, after } of movesOf(record)) {
      if (before === after) continue;
      const arrow = `${before} --> ${after}`;
      const isBack = (step === 'check' || step === 'review') && after.endsWith('handling');
      changes.set(arrow, (changes.get(arrow) ?? new Set()).add(isBack ? '退回修改' : label[step]));
    }
  }
  const rank = (arrow: string) =>
    arrow.split(' --> ').map((name) => statuses.indexOf(name as Status));
  const inOrder = [...changes].sort(([a], [b]) => {
    const [fromA = 0, toA = 0] = rank(a);
    const [fromB = 0, toB = 0] = rank(b);
    return fromA - fromB || toA - toB;
  });
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...statuses.map((status) => `  ${status}: ${terms.status[status]}`),
    '  [*] --> registered: 登记',
    ...inOrder.map(([arrow, words]) => `  ${arrow}: ${[...words].join('、')}`),
    '  closed --> [*]',
    '```',
  ].join('\n');
}

function movesOf(record: Proposal) {
  const taken = stepsTaken(record);
  return taken.map(({ step, before }, index) => ({
    step,
    before: statusOf(before, office),
    after: statusOf(taken[index + 1]?.before ?? record, office),
  }));
}

function exampleRecords(): readonly Proposal[] {
  const folder = 'examples/linyi-2020/proposals/2020/';
  return readdirSync(new URL(`../../${folder}`, import.meta.url))
    .sort()
    .map((file) => valid('proposal', read(`${folder}${file}`)));
}
