import { readDate } from '../../deadlines/read-date.ts';
import type { Messages } from '../../messages/index.ts';
import { Refusal } from '../../refusal.ts';
import type { Value } from '../../registry/edit/edit.ts';
import type { FieldType } from '../../registry/field-type.ts';

interface Reading {
  /** The field as people say it. */
  readonly field: string;
  readonly today: string;
  /** Words are understood in whichever language they are typed. */
  readonly catalogues: readonly Messages[];
}

/** What was typed, as the value the schema wants there. */
export function valueFor(type: FieldType, typed: string, reading: Reading): Value {
  const text = typed.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
  const { field, today } = reading;
  switch (type.kind) {
    case 'date': {
      const date = readDate(text, today);
      if (date !== undefined) return date;
      throw new Refusal('bad-value', 2, (m) => m.shell.badDate(field, text));
    }
    case 'choice':
      return choiceFor(type.values, text, reading);
    case 'flag':
      return flagFor(text, reading);
    case 'integer':
      if (/^\d{1,9}$/.test(text.normalize('NFKC'))) return Number(text.normalize('NFKC'));
      throw new Refusal('bad-value', 2, (m) => m.shell.badInteger(field, text));
    case 'names':
      return namesFor(type.values, text, reading);
    case 'text':
      if (type.lines || !text.includes('\n')) return text;
      throw new Refusal('bad-value', 2, (m) => m.shell.severalLines(field));
    default:
      throw new Refusal('not-one-value', 2, (m) => m.correcting.notOneValue(field));
  }
}

function choiceFor(values: readonly string[], text: string, { field, catalogues }: Reading) {
  const wanted = plain(text);
  for (const words of catalogues.flatMap((messages) => vocabulariesOf(values, messages))) {
    const found = values.find((value) =>
      [plain(value), plain(words[value] ?? '')].includes(wanted),
    );
    if (found !== undefined) return found;
  }
  const known = values.find((value) => plain(value) === wanted);
  if (known !== undefined) return known;
  throw new Refusal('bad-value', 2, (m) => {
    const words = vocabulariesOf(values, m)[0] ?? {};
    const allowed = values.map((value) => m.shell.typed(value, words[value] ?? value));
    return m.shell.badChoice(field, text, allowed, undefined);
  });
}

/** The office's words for a set of identifiers: the vocabularies that have exactly these. */
export function vocabulariesOf(
  values: readonly string[],
  { terms }: Pick<Messages, 'terms'>,
): readonly Readonly<Record<string, string>>[] {
  return Object.values<Readonly<Record<string, string>>>(terms).filter(
    (words) =>
      values.every((value) => words[value] !== undefined) &&
      Object.keys(words).length === values.length,
  );
}

const YES = ['是', '对', '同意', 'true', 'yes', 'y'];
const NO = ['否', '不', '不是', '不同意', 'false', 'no', 'n'];

function flagFor(text: string, { field }: Reading): boolean {
  const word = plain(text);
  if (YES.includes(word)) return true;
  if (NO.includes(word)) return false;
  throw new Refusal('bad-value', 2, (m) => m.correcting.yesOrNo(field, text));
}

function namesFor(values: readonly string[] | undefined, text: string, reading: Reading): Value {
  const names = text
    .split(/[、，,;；]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return [
    ...new Set(
      values === undefined ? names : names.map((name) => choiceFor(values, name, reading)),
    ),
  ];
}

const plain = (word: string) => word.normalize('NFKC').trim().toLowerCase().replaceAll('_', '-');
