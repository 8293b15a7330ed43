import { valueFor } from '../../src/commands/correct/value.ts';
import { zhCN } from '../../src/messages/zh-CN/index.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import type { Path, Value } from '../../src/registry/edit/edit.ts';
import { type FieldType, fieldTypeAt } from '../../src/registry/field-type.ts';
import { proposalSchema } from '../../src/registry/proposal-schema.ts';

const id = '2020-city-npc-012';

/** What fits where the schema wants more than some text. */
const particular: Readonly<Record<string, readonly [string, string]>> = {
  id: [id, id],
  rung: ['late-1', 'late-2'],
  with_items: ['2020-city-npc-013', '2020-city-npc-014'],
};

/** Two values, as they would be typed, that the schema allows at a place. */
export function samples(type: FieldType, path: Path): readonly [string, string] {
  const own = particular[String(path.at(-1))];
  if (own !== undefined) return own;
  switch (type.kind) {
    case 'date':
      return ['2020-06-01', '2020-06-02'];
    case 'choice':
      return [type.values[0] ?? '', type.values[1] ?? ''];
    case 'flag':
      return ['是', '否'];
    case 'integer':
      return ['1', '2'];
    case 'names':
      return type.values
        ? [type.values[0] ?? '', type.values.slice(1).join('、')]
        : ['甲', '乙、丙'];
    default:
      return ['甲', '乙'];
  }
}

/** What was typed, as the value it stands for. */
export const typedAs = (type: FieldType, typed: string): Value =>
  valueFor(type, typed, { field: 'x', today: '2020-12-31', catalogues: [zhCN] });

function saidAt(path: Path): Value {
  const type = fieldTypeAt(proposalSchema, path);
  if (type === undefined) throw new Error(`the schema is silent about ${path.join('.')}`);
  switch (type.kind) {
    case 'group':
      return Object.fromEntries(type.keys.map((key) => [key, saidAt([...path, key])]));
    case 'entries':
    case 'sentences':
      return [saidAt([...path, 0]), saidAt([...path, 1])];
    default:
      return typedAs(type, samples(type, path)[0]);
  }
}

/** A record that says everything the schema knows, lists twice over. */
export const everything = saidAt([]) as unknown as Proposal;

/** Every entry of every list of entries, and every group that is a step of its own. */
export function* entriesOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      if (typeof one === 'object') yield [...path, index];
      yield* entriesOf(one, [...path, index]);
    }
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    const here = [...path, key];
    if (typeof one === 'object' && !Array.isArray(one) && !['intake', 'routing'].includes(key))
      yield here;
    yield* entriesOf(one, here);
  }
}
