import type { ErrorObject } from 'ajv';
import { nearBoolean } from './near-boolean.ts';
import { nearDate } from './near-date.ts';
import { nearInteger } from './near-integer.ts';
import { nearest } from './nearest.ts';
import { stepsOf } from './place.ts';
import { pointerTo } from './value-at.ts';

export type Args = Readonly<Record<string, string | number>>;

interface ValueTrouble {
  readonly code: string;
  readonly pointer?: string;
  readonly args: Args;
}

/** The complaint about one value: what it is, and what would be right. */
export function valueTrouble(error: ErrorObject, value: unknown): ValueTrouble {
  const field = stepsOf(error.instancePath).findLast((step) => !/^\d+$/.test(step)) ?? '';
  const args = { field, value: shown(value) };
  if (typeof value === 'string' && value.trim() === '') return { code: 'empty-value', args };
  switch (error.keyword) {
    case 'type':
      return typeTrouble(error.params.type, value, args);
    case 'enum':
      return enumTrouble(error, value, args);
    case 'format':
      return { code: 'not-a-date', args: { ...args, ...withNearest(nearDate(String(value))) } };
    case 'pattern':
      return { code: hasSeveralLines(value, error) ? 'several-lines' : 'bad-format', args };
    case 'minItems':
      return { code: 'too-few', args: { ...args, limit: error.params.limit } };
    case 'minimum':
      return { code: 'too-small', args: { ...args, limit: error.params.limit } };
    case 'uniqueItems':
      return duplicateTrouble(error, value, args);
    default:
      return { code: 'not-valid', args: { ...args, keyword: error.keyword } };
  }
}

function typeTrouble(expected: string, value: unknown, args: Args): ValueTrouble {
  const slip = typeof value === 'string' ? /^\s*([A-Za-z_]+)\s*(：|:\S)/.exec(value) : null;
  if (slip && (expected === 'object' || expected === 'array'))
    return {
      code: slip[2] === '：' ? 'full-width-colon' : 'missing-space',
      args: { key: slip[1] ?? '' },
    };
  const meant = meantBy[expected]?.(String(value));
  return {
    code: 'wrong-type',
    args: { ...args, expected, ...withNearest(meant === undefined ? undefined : String(meant)) },
  };
}

/** What people write for a truth or a number. */
const meantBy: Readonly<
  Record<string, ((text: string) => boolean | number | undefined) | undefined>
> = {
  boolean: nearBoolean,
  integer: nearInteger,
};

function enumTrouble(error: ErrorObject, value: unknown, args: Args): ValueTrouble {
  const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
  if (error.instancePath === '/version' && Number(value) > Number(allowed.at(-1)))
    return { code: 'newer-format', args };
  return {
    code: 'not-allowed',
    args: { ...args, allowed: allowed.join(', '), ...withNearest(nearest(String(value), allowed)) },
  };
}

function duplicateTrouble(error: ErrorObject, value: unknown, args: Args): ValueTrouble {
  const later = Math.max(error.params.i, error.params.j);
  const item = Array.isArray(value) ? value[later] : undefined;
  return {
    code: 'duplicate-value',
    pointer: pointerTo(error.instancePath, later),
    args: { ...args, value: shown(item) },
  };
}

function hasSeveralLines(value: unknown, error: ErrorObject): boolean {
  return (
    String(value).trim().includes('\n') && String(error.params.pattern).startsWith('^[^\\r\\n]')
  );
}

function withNearest(word: string | undefined): Args {
  return word === undefined ? {} : { nearest: word };
}

const LONGEST_SHOWN = 60;

/** A value as a message can carry it: a short text; lists and sections have none. */
function shown(value: unknown): string {
  if (typeof value === 'object' || value === undefined) return '';
  const text = String(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
