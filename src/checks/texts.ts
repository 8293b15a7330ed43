import type { About, CheckedRegistry, Remark, TextRule } from './rule.ts';

/** Longer than any opinion; a search must not take the morning over what somebody pasted. */
const LONGEST = 5000;

/** What the rules about texts find in the records and in registry.yaml. What people/ holds is where it belongs. */
export function checkTexts(
  { items, office, today }: CheckedRegistry,
  rules: readonly TextRule[],
): readonly Remark[] {
  const found: Remark[] = [];
  const walkThrough = (path: string, data: unknown, inSettings: boolean) => {
    const about = { key: '', section: '', inSettings, today };
    walk(data, { rules, found, path, steps: [], about });
  };
  walkThrough('registry.yaml', office, true);
  for (const { path, record } of items) walkThrough(path, record, false);
  return found;
}

interface Walk {
  readonly rules: readonly TextRule[];
  readonly found: Remark[];
  readonly path: string;
  /** From the top of the file to where the walk is. */
  readonly steps: (string | number)[];
  /** The same object for every text, with its parts put in anew: a large registry has a million texts. */
  readonly about: { -readonly [K in keyof About]: About[K] };
}

function walk(value: unknown, walking: Walk): void {
  const { steps, about } = walking;
  if (typeof value === 'string') lookAt(value, walking);
  else if (Array.isArray(value)) {
    const { key } = about;
    for (let index = 0; index < value.length; index += 1) {
      steps.push(index);
      about.key = key;
      walk(value[index], walking);
      steps.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const name in value) {
      steps.push(name);
      about.key = name;
      if (steps.length === 1) about.section = name;
      walk((value as Readonly<Record<string, unknown>>)[name], walking);
      steps.pop();
    }
  }
}

function lookAt(whole: string, { rules, found, path, steps, about }: Walk): void {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  for (const { code, severity, look } of rules) {
    const args = look(text, about);
    if (args) found.push({ code, severity, path, pointer: `/${steps.join('/')}`, args });
  }
}
