import type { Proposal } from '../proposal/record.ts';
import { Refusal } from '../refusal.ts';
import { writing } from './command.ts';
import { item, requiredText, text } from './param.ts';
import { recording } from './recording.ts';
import { permit, stepParams } from './step.ts';

/** 更正: puts one value right and keeps the wrong one, with the reason. The id has its own command (renumber). */
export const command = writing({
  params: {
    id: item(),
    field: requiredText(),
    to: requiredText(),
    reason: requiredText(),
    by: text(),
    ...stepParams,
  },
  plan(input, registry, context) {
    const entry = registry.find(input.id);
    const { on, overrides } = permit({ step: 'correct', entry, registry, context, ...input });
    const path = input.field
      .split(/[./]/)
      .filter(Boolean)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    if (path[0] === 'id' || path[0] === 'corrections') {
      throw new Refusal('not-correctable', 5, (m) => m.commands.notCorrectable(input.field));
    }
    const before = valueAt(entry.data, path, input.field);
    const value = {
      on,
      field: path.join('.'),
      before,
      after: input.to,
      reason: input.reason,
      by: input.by,
    };
    return recording({
      entry,
      edits: [
        { kind: 'set', path, value: input.to },
        { kind: 'append', path: ['corrections'], value },
        ...overrides,
      ],
      registry,
      context,
    });
  },
});

/** The value there now, as text; undefined where there is none yet. A list or a group of values is not corrected as a whole. */
function valueAt(
  record: Proposal,
  path: readonly (string | number)[],
  field: string,
): string | undefined {
  let value: unknown = record;
  for (const part of path) {
    if (value === null || typeof value !== 'object') throw noSuchField(field, record);
    value = (value as Record<string | number, unknown>)[part];
  }
  if (value === undefined) {
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, part) => (at as Record<string | number, unknown>)[part], record);
    if (parent === undefined) throw noSuchField(field, record);
    return undefined;
  }
  if (typeof value === 'object') throw noSuchField(field, record);
  return String(value);
}

const noSuchField = (field: string, record: Proposal) =>
  new Refusal('no-such-field', 2, (m) => m.commands.noSuchField(field, Object.keys(record)));
