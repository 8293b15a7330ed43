import type { DeadlineRule } from '../../proposal/office.ts';
import type { Finding } from '../finding.ts';
import type { Ground, Spot } from '../rule.ts';

const path = 'registry.yaml';

/** A deadline rule with its place in registry.yaml. */
export interface WrittenRule {
  readonly rule: DeadlineRule;
  readonly index: number;
  readonly pointer: string;
}

export function rulesIn({ office }: Pick<Ground, 'office'>): readonly WrittenRule[] {
  return (office.deadlines ?? []).map((rule, index) => ({
    rule,
    index,
    pointer: `/deadlines/${index}`,
  }));
}

/** A place in the settings. */
export function spot(pointer: string, args: Finding['args'] = {}): Spot {
  return { path, pointer, args };
}
