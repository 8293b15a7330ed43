import type { Verb } from '../commands/index.ts';
import type { Param } from '../commands/param.ts';
import type { Messages } from '../messages/index.ts';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a parameter means in this command, in words. */
export function wordsFor(verb: Verb, key: string, { params }: Messages): string {
  const words: Words = params;
  return words[verb]?.[key] ?? words.common?.[key] ?? '';
}

/** The same as a question, where help says more than a question should. */
export function questionFor(verb: Verb, key: string, messages: Messages): string {
  const words: Words = messages.questions;
  return words[verb]?.[key] ?? words.common?.[key] ?? wordsFor(verb, key, messages);
}

/** The words a choice may be written with, as the language writes them. */
export function allowedWords(param: Param, { terms, shell }: Messages): readonly string[] {
  if (param.vocabulary === undefined) return [];
  const words = Object.entries<string>(terms[param.vocabulary]);
  return words.map(([identifier, label]) => shell.typed(identifier, label));
}

/** What stands for a value where its form is described. */
export function placeholderFor(key: string, param: Param, { shell }: Messages): string {
  const { placeholders } = shell;
  if (param.type === 'item') return placeholders.item;
  if (param.type === 'file') return placeholders.file;
  if (param.place === 'argument') return key === 'folder' ? placeholders.folder : placeholders.text;
  switch (param.type) {
    case 'date':
      return placeholders.date;
    case 'integer':
      return placeholders.number;
    case 'year':
      return placeholders.year;
    case 'choice':
      return placeholders.word;
    case 'names':
      return placeholders.names;
    default:
      return placeholders.text;
  }
}
