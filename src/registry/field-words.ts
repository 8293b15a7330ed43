import type { Path } from './edit/edit.ts';
import type { Kind } from './kinds.ts';
import { nodesAt, type SchemaNode, schemaOf } from './schema-nodes.ts';

/** What the keys on the way to a value are called, as the schema describes them: 办结 › 日期; a key it does not know stands for itself. */
export type FieldWords = (path: Path) => string;

/** The words for the fields of one kind of file, in one language; its schema is loaded only here. */
export async function fieldWords(kind: Kind, language: 'zh-CN' | 'en'): Promise<FieldWords> {
  const schema = await schemaOf(kind);
  return (path) =>
    path
      .map((part, at) =>
        typeof part === 'number'
          ? String(part + 1)
          : (fieldWord(schema, path.slice(0, at + 1), language) ?? part),
      )
      .join(' › ');
}

/** What one place is called, as the schema describes it; undefined where it is silent. */
export function fieldWord(
  schema: SchemaNode,
  path: Path,
  language: 'zh-CN' | 'en',
): string | undefined {
  return firstClause(nodesAt(schema, path), language);
}

/** A description is Chinese, then English, each of a sentence or more. */
function firstClause(nodes: readonly SchemaNode[], language: 'zh-CN' | 'en'): string | undefined {
  const description = nodes.find((node) => node.description !== undefined)?.description;
  const [, chinese = '', english = ''] =
    /^(.*[\u3000-\uFFEF]) ?([^\u3000-\uFFEF]*)$/s.exec(description ?? '') ?? [];
  const clause = language === 'en' ? /^[^.,;:(]+/.exec(english) : /^[^。，；：（]+/.exec(chinese);
  return clause?.[0].trim() || undefined;
}
