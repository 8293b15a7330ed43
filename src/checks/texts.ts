import type { About, Remark, TextRule } from './rule.ts';

/** Longer than any opinion; a search must not take the morning over what somebody pasted. */
const LONGEST = 5000;

/** One file whose texts are looked at. What people/ holds is where it belongs, and is not. */
export interface TextFile {
  readonly path: string;
  readonly data: unknown;
  readonly inSettings: boolean;
}

/** The rules about texts, by what they are about. */
export interface TextRules {
  readonly days: readonly TextRule[];
  readonly words: readonly TextRule[];
}

/** What the rules about texts find in a record or in registry.yaml. */
export function checkTexts(
  { path, data, inSettings }: TextFile,
  { days, words }: TextRules,
  today: string,
): readonly Remark[] {
  const found: Remark[] = [];
  const about = { key: '', section: '', inSettings, today };
  walk(data, { days, words, found, path, steps: [], about });
  return found;
}

interface Walk extends TextRules {
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

const DAY = /^\d{4}-\d\d-\d\d$/;

function lookAt(whole: string, { days, words, found, path, steps, about }: Walk): void {
  const text = whole.length > LONGEST ? whole.slice(0, LONGEST) : whole;
  const isDay = text.length === 10 && DAY.test(text);
  for (const { code, severity, look, shortest = 0 } of isDay ? days : words) {
    const args = text.length < shortest ? undefined : look(text, about);
    if (args) found.push({ code, severity, path, pointer: `/${steps.join('/')}`, args });
  }
}
