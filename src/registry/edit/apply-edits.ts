import { Refusal } from '../../refusal.ts';
import { applied, WrongShape } from './applied.ts';
import type { Edit, Path } from './edit.ts';
import type { KeyOrder } from './key-order.ts';
import { layoutOf } from './layout.ts';
import { type Parsed, parsed, Unreadable } from './parsed.ts';
import { perform } from './perform.ts';
import { spliced } from './splice.ts';
import { stepsOf } from './steps.ts';
import { isEmpty, same } from './tree.ts';

const byteOrderMark = '\uFEFF';

/**
 * The text of a file after edits, carried out one after the other. Only the characters that express a change change;
 * the result is read again, and unless it says exactly what the old text says with the edits made,
 * a Refusal `cannot-edit-in-place` is thrown and nothing is returned.
 */
export function applyEdits(source: string, edits: readonly Edit[], order: KeyOrder): string {
  const mark = source.startsWith(byteOrderMark) ? byteOrderMark : '';
  let text = source.slice(mark.length);
  for (const edit of edits) text = edited(text, edit, order);
  return mark + text;
}

function edited(text: string, edit: Edit, order: KeyOrder): string {
  try {
    const before = parsed(text);
    let after = before;
    for (const step of stepsOf(before, edit)) {
      after = parsed(spliced(after.text, perform(after, step, layoutOf(after, order))));
    }
    const expected = applied(before.tree, edit);
    if (!saysTheSame(after, expected))
      throw new Unreadable('another place would change its meaning');
    return after.text;
  } catch (error) {
    if (error instanceof Unreadable || error instanceof WrongShape) {
      throw cannotEdit(edit.path, error);
    }
    throw error;
  }
}

const saysTheSame = ({ tree }: Parsed, expected: Parsed['tree']): boolean =>
  same(tree, expected) || (isEmpty(tree) && isEmpty(expected));

function cannotEdit(path: Path, cause: Error): Refusal {
  const place = path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part,
    '',
  );
  return new Refusal(
    'cannot-edit-in-place',
    5,
    (messages) => messages.registry.cannotEditInPlace(place),
    cause,
  );
}
