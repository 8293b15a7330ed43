import type { ErrorObject, ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import type { CalendarYear } from '../src/deadlines/office-year.ts';
import { validate as calendar } from '../src/generated/validate-calendar.js';
import { validate as person } from '../src/generated/validate-person.js';
import { validate as proposal } from '../src/generated/validate-proposal.js';
import { validate as registry } from '../src/generated/validate-registry.js';
import type { Office } from '../src/proposal/office.ts';
import type { Person } from '../src/proposal/person.ts';
import type { Proposal } from '../src/proposal/record.ts';

export interface Kinds {
  readonly proposal: Proposal;
  readonly person: Person;
  readonly registry: Office;
  readonly calendar: CalendarYear;
}

const validators: Readonly<Record<keyof Kinds, ValidateFunction>> = {
  proposal,
  person,
  registry,
  calendar,
};

/** What a file of this kind amounts to, read as the registry reads it: every scalar as text, then typed by the schema. */
export function read<K extends keyof Kinds>(
  kind: K,
  text: string,
): { readonly value: Kinds[K]; readonly errors: readonly ErrorObject[] } {
  const value = parse(text, { schema: 'failsafe' }) as Kinds[K];
  const validate = validators[kind];
  return { value, errors: validate(value) ? [] : [...(validate.errors ?? [])] };
}

/** The same, for files that must be in order. */
export function valid<K extends keyof Kinds>(kind: K, text: string): Kinds[K] {
  const { value, errors } = read(kind, text);
  if (errors.length === 0) return value;
  const list = errors.map((error) => `${error.instancePath} ${error.keyword}`).join('\n');
  throw new Error(`not a valid ${kind} file:\n${list}\n${text}`);
}
