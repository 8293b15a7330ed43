import type { Messages } from '../../messages/index.ts';
import type { Path } from '../../registry/edit/edit.ts';
import { isFields, isList, type Tree } from '../../registry/edit/tree.ts';
import { fieldTypeAt } from '../../registry/field-type.ts';
import { fieldWord } from '../../registry/field-words.ts';
import type { Kind } from '../../registry/kinds.ts';
import { type SchemaNode, schemaOf } from '../../registry/schema-nodes.ts';
import type { Context } from '../command.ts';
import { vocabulariesOf } from '../correct/value.ts';

/** What a value says, whole and in the office's words: names side by side, sentences and the facts of an entry one a line. */
export type ValueWords = (tree: Tree, path: Path) => string;

/** In which language something is said, and its words. */
export type Speaking = Pick<Context, 'language' | 'messages'>;

/** The words for the values of one kind of file; its schema is loaded only here. */
export async function valueWords(
  kind: Kind,
  { language, messages }: Speaking,
): Promise<ValueWords> {
  const schema = await schemaOf(kind);
  const { hands, terminal } = messages;
  const tell: ValueWords = (tree, path) => {
    if (isFields(tree)) {
      return [...tree]
        .map(([key, value]) => {
          const label = fieldWord(schema, [...path, key], language) ?? key;
          return hands.fact(label, tell(value, [...path, key]));
        })
        .join('\n');
    }
    if (!isList(tree)) return scalar(tree, { schema, path, messages });
    const parts = tree.map((entry, at) => tell(entry, [...path, at]));
    return fieldTypeAt(schema, path)?.kind === 'names'
      ? parts.join(terminal.listSeparator)
      : parts.map((part, at) => hands.entry(at + 1, part)).join('\n');
  };
  return tell;
}

interface Place {
  readonly schema: SchemaNode;
  readonly path: Path;
  readonly messages: Messages;
}

function scalar(tree: Tree, { schema, path, messages }: Place): string {
  if (typeof tree === 'boolean') return messages.correcting.flag(tree);
  const text = String(tree ?? '').trim();
  const type = fieldTypeAt(schema, path);
  const words =
    type?.kind === 'choice' ? vocabulariesOf(type.values, messages)[0]?.[text] : undefined;
  return words ?? text;
}
