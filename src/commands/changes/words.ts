import type { Messages } from '../../messages/index.ts';
import type { Event } from '../../proposal/timeline.ts';
import type { FieldChange } from '../../registry/compare/compare.ts';
import type { FileChange } from '../../registry/compare/file-changes.ts';
import type { Value } from '../../registry/edit/edit.ts';
import { treeOf } from '../../registry/edit/tree.ts';
import { type FieldWords, fieldWords } from '../../registry/field-words.ts';
import type { Kind } from '../../registry/kinds.ts';
import type { Block, Cell } from '../../terminal/view.ts';
import { isPrivate, tellDiscreetly } from '../discreet.ts';
import { titleInList } from '../item-title.ts';
import { shortly } from './shortly.ts';
import { type Speaking, type ValueWords, valueWords } from './value-words.ts';
import { writtenTold } from './written-words.ts';

/** What became of a file, in words: whose it is, and what there is to say of it. */
export interface Told {
  readonly title: string;
  readonly lines: readonly Cell[];
}

/** The words for one kind of file: what its fields are called, and what their values say. */
interface KindWords {
  readonly field: FieldWords;
  readonly value: ValueWords;
}

/** The words for every kind of file, loaded once. */
export type Vocabulary = Readonly<Record<Kind, KindWords>>;

export async function vocabularyIn(about: Speaking): Promise<Vocabulary> {
  const of = async (kind: Kind): Promise<KindWords> => ({
    field: await fieldWords(kind, about.language),
    value: await valueWords(kind, about),
  });
  const [proposal, person, registry, calendar] = await Promise.all([
    of('proposal'),
    of('person'),
    of('registry'),
    of('calendar'),
  ]);
  return { proposal, person, registry, calendar };
}

/** One changed file in words. */
export function toldOf(change: FileChange, vocabulary: Vocabulary, messages: Messages): Told {
  const { changed } = messages;
  switch (change.of) {
    case 'item': {
      const { record, changes, how, id, from } = change;
      const { events, gone, fields } = changes;
      const isKept = record.confidential === true;
      const said = (event: Event) => tellDiscreetly(event, isKept, messages);
      const lines: Cell[] = [
        ...(from === undefined ? [] : [changed.renumbered(from, id)]),
        ...(how === 'added' ? [changed.registered] : []),
        ...(how === 'deleted' ? [{ text: changed.itemDeleted, tone: 'late' } as const] : []),
        ...events.map((event) => changed.event(event.on, said(event))),
        ...gone.map(
          (event) => ({ text: changed.gone(event.on, said(event)), tone: 'late' }) as const,
        ),
        ...fields
          .filter(({ path }) => from === undefined || !['id', 'number'].includes(String(path[0])))
          .map((field) =>
            isKept || isPrivate(field.path)
              ? changed.touched(vocabulary.proposal.field(field.path))
              : fieldSentence(field, vocabulary.proposal, messages),
          ),
      ];
      return { title: changed.item(id, titleInList(record, messages)), lines };
    }
    case 'person':
      return {
        title: changed.person(change.id),
        lines: [
          changed.personal[change.how],
          // Contact data is nobody's business here, only that it was changed.
          ...(change.how === 'changed'
            ? change.fields.map(({ path }) => changed.touched(vocabulary.person.field(path)))
            : []),
        ],
      };
    case 'registry':
    case 'calendar':
      return {
        title: change.of === 'registry' ? changed.settings : changed.calendar(change.id),
        // All that a new file says would say nothing of what changed.
        lines:
          change.how === 'changed'
            ? change.fields.map((field) => fieldSentence(field, vocabulary[change.of], messages))
            : [changed.file[change.how]],
      };
    case 'unreadable':
      return {
        title: change.path,
        lines: [{ text: changed.unreadable(changed.file[change.how]), tone: 'late' }],
      };
    case 'written':
      return writtenTold(change, messages);
    case 'other':
      return { title: change.path, lines: [changed.file[change.how]] };
  }
}

function fieldSentence(
  { path, before, after }: FieldChange,
  words: KindWords,
  { changed }: Messages,
): string {
  const field = words.field(path);
  const said = (value: unknown) => shortly(words.value(treeOf(value as Value), path));
  if (before === undefined) return changed.filledIn(field, said(after));
  if (after === undefined) return changed.takenOut(field, said(before));
  return changed.replaced(field, said(before), said(after));
}

/** The same as blocks of a view; files that are none of ours are only named. */
export function blocksOf(told: readonly Told[]): readonly Block[] {
  return told.flatMap(({ title, lines }): readonly Block[] => [
    { type: 'heading', text: title },
    { type: 'list', items: lines },
    { type: 'blank' },
  ]);
}
