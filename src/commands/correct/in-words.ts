import type { Messages } from '../../messages/index.ts';
import { told } from '../../proposal/told.ts';
import type { Fact } from './facts.ts';
import { vocabulariesOf } from './value.ts';

/** What a place says, in the office's words where it is one of a few. */
export function inWords({ type, value }: Fact, messages: Messages): string {
  if (typeof value === 'boolean') return messages.correcting.flag(value);
  const values =
    type.kind === 'choice' || type.kind === 'names' ? (type.values ?? []) : ([] as const);
  const [words = {}] = values.length > 0 ? vocabulariesOf(values, messages) : [];
  const parts = Array.isArray(value) ? value : [value];
  return told(parts.map((part) => words[String(part)] ?? part));
}
