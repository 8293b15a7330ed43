import type { DeadlineRule } from '../proposal/office.ts';
import type { CheckedRegistry, Remark } from './check.ts';

const path = 'registry.yaml';

/** A deadline rule with its place in registry.yaml. */
export interface WrittenRule {
  readonly rule: DeadlineRule;
  readonly index: number;
  readonly pointer: string;
  readonly remark: typeof remark;
}

export function rulesIn({ office }: Pick<CheckedRegistry, 'office'>): readonly WrittenRule[] {
  return (office.deadlines ?? []).map((rule, index) => ({
    rule,
    index,
    pointer: `/deadlines/${index}`,
    remark,
  }));
}

/** Something about the settings. */
export function remark(
  code: string,
  severity: Remark['severity'],
  pointer: string,
  args: Remark['args'] = {},
): Remark {
  return { code, severity, path, pointer, args };
}
