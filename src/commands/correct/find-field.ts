import type { Language } from '../../messages/index.ts';
import { readField } from '../../proposal/field-path.ts';
import type { Proposal } from '../../proposal/record.ts';
import { told } from '../../proposal/told.ts';
import { Refusal } from '../../refusal.ts';
import type { Path } from '../../registry/edit/edit.ts';
import { type FieldType, fieldTypeAt } from '../../registry/field-type.ts';
import { fieldWord } from '../../registry/field-words.ts';
import { proposalSchema } from '../../registry/proposal-schema.ts';
import { type Fact, factsOf, isFixed, isGroup, valueAt } from './facts.ts';

/** The place a person means. */
export interface Meant {
  readonly path: Path;
  readonly type: FieldType;
  /** Absent where nothing is said there yet. */
  readonly value?: unknown;
}

/** Finds the place, by its path or by what it is called where only one is called so; refuses with those it could be. */
export function fieldMeant(text: string, record: Proposal, language: Language): Meant {
  const path = readField(text);
  const type = path && fieldTypeAt(proposalSchema, path);
  if (path !== undefined && isFixed(path)) {
    throw new Refusal('not-correctable', 5, (m) => m.correcting.fixed(text));
  }
  if (path !== undefined && type !== undefined && isThere(path, record)) {
    const value = valueAt(record, path);
    return { path, type, ...(value !== undefined && { value }) };
  }
  const facts = factsOf(record, proposalSchema);
  const named = facts.filter(({ path: one }) => word(one, language) === text.trim());
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only;
  const near = named.length > 0 ? named : like(text, facts, language);
  throw new Refusal('no-such-field', 2, (m) =>
    m.correcting.noSuchField(
      text,
      near.slice(0, 12).map(({ field, path: one, value }) => {
        const what = word(one, language) ?? '';
        return m.correcting.fact(field, what, value === undefined ? undefined : told(value));
      }),
      record.id,
    ),
  );
}

/** What goes with a place once it is taken away: an entry or a group of which nothing would be left. */
export function wholeOf(meant: Meant, record: Proposal): Meant {
  const path = meant.path.slice(0, -1);
  const value = valueAt(record, path);
  const type = fieldTypeAt(proposalSchema, path);
  const isLast = isGroup(value) && path.length > 0 && Object.keys(value).length === 1;
  return isLast && type !== undefined ? wholeOf({ path, type, value }, record) : meant;
}

const word = (path: Path, language: Language) => fieldWord(proposalSchema, path, language);

/** A value may be filled in where its group is there; of a list, the next place is one past its end. */
function isThere(path: Path, record: Proposal): boolean {
  const parent = valueAt(record, path.slice(0, -1));
  const last = path.at(-1);
  if (Array.isArray(parent) && typeof last === 'number') {
    const isSentence = fieldTypeAt(proposalSchema, path)?.kind === 'text';
    return last < parent.length || (isSentence && last === parent.length);
  }
  if (parent === undefined) return false;
  return valueAt(record, path) !== undefined || fieldTypeAt(proposalSchema, path)?.kind !== 'group';
}

/** Places that share a word with what was typed: a part of the path, of their name or of what they say. */
function like(text: string, facts: readonly Fact[], language: Language): readonly Fact[] {
  const parts = text.split(/[./[\]\s]/u).filter((part) => part !== '' && !/^\d+$/.test(part));
  const score = ({ field, path, value }: Fact) =>
    parts.filter((part) => {
      const said = value === undefined ? '' : told(value);
      return [field, word(path, language) ?? '', said].some((one) => one.includes(part));
    }).length;
  return facts
    .map((fact) => ({ fact, points: score(fact) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ fact }) => fact);
}
