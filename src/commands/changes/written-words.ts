import { holdsPersonalData } from '../../checks/personal.ts';
import type { Messages } from '../../messages/index.ts';
import type { FileChange } from '../../registry/compare/file-changes.ts';
import { kindOfFile } from '../../registry/merge/kind-of-file.ts';
import { titleInList } from '../item-title.ts';
import { shortly } from './shortly.ts';
import type { Told } from './words.ts';

type Written = Extract<FileChange, { readonly of: 'written' }>;

/** A file that says what it said and is written in another way, in words: in what way, and which comments came and went. */
export function writtenTold(change: Written, messages: Messages): Told {
  const { changed } = messages;
  const { came, gone, kept_back } = commentsToTell(change);
  const bare = (comment: string) => shortly(comment.replace(/^#+\s*/, ''));
  return {
    title: titleOf(change, messages),
    lines: [
      changed.writtenOnly(change.written.manners.map((manner) => changed.manners[manner])),
      ...came.map((comment) => changed.commentCame(bare(comment))),
      ...gone.map((comment) => changed.commentGone(bare(comment))),
      ...(kept_back === 0 ? [] : [changed.commentsKeptBack(kept_back)]),
    ],
  };
}

/** The comments that came and went, as far as others may read them, and how many they may not. */
export function commentsToTell({ path, record, written }: Written) {
  const isKept = record?.confidential === true || kindOfFile(path) === 'person';
  const mayTell = (comment: string) => !isKept && !holdsPersonalData(comment);
  const [came, gone] = [written.came.filter(mayTell), written.gone.filter(mayTell)];
  const kept_back = written.came.length + written.gone.length - came.length - gone.length;
  return { came, gone, kept_back };
}

function titleOf({ path, id, record }: Written, messages: Messages): string {
  const { changed } = messages;
  if (record !== undefined) return changed.item(id, titleInList(record, messages));
  switch (kindOfFile(path)) {
    case 'person':
      return changed.person(id);
    case 'calendar':
      return changed.calendar(id);
    default:
      return changed.settings;
  }
}
