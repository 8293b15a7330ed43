import type { Path } from './edit/edit.ts';
import type { SchemaNode } from './edit/key-order.ts';
import type { Kind } from './kinds.ts';

/** What the keys on the way to a value are called, as the schema describes them: 办结 › 日期; a key it does not know stands for itself. */
export type FieldWords = (path: Path) => string;

/** The words for the fields of one kind of file, in one language; its schema is loaded only here. */
export async function fieldWords(kind: Kind, language: 'zh-CN' | 'en'): Promise<FieldWords> {
  const schema = (await schemaOf(kind)) as SchemaNode;
  return (path) => {
    const words: string[] = [];
    let nodes = whole(schema, schema);
    for (const part of path) {
      nodes = nodes.flatMap((node) => below(schema, node, part));
      if (typeof part === 'number') words.push(String(part + 1));
      else words.push(firstClause(nodes, language) ?? part);
    }
    return words.join(' › ');
  };
}

async function schemaOf(kind: Kind) {
  switch (kind) {
    case 'proposal':
      return (await import('../../schemas/proposal.schema.json')).default;
    case 'person':
      return (await import('../../schemas/person.schema.json')).default;
    case 'registry':
      return (await import('../../schemas/registry.schema.json')).default;
    case 'calendar':
      return (await import('../../schemas/calendar.schema.json')).default;
  }
}

function below(schema: SchemaNode, node: SchemaNode, part: string | number): readonly SchemaNode[] {
  const { properties, items } = node;
  const next = typeof part === 'number' ? items : own(properties, part);
  return next === undefined ? [] : whole(schema, next);
}

function whole(schema: SchemaNode, node: SchemaNode): readonly SchemaNode[] {
  const referred = own(schema.definitions, node.$ref?.replace('#/definitions/', '') ?? '');
  return [node, ...(referred ? [referred] : []), ...(node.allOf ?? [])].flatMap((one) =>
    one === node ? [one] : whole(schema, one),
  );
}

/** A description is Chinese, then English, each of a sentence or more. */
function firstClause(nodes: readonly SchemaNode[], language: 'zh-CN' | 'en'): string | undefined {
  const description = nodes.find((node) => node.description !== undefined)?.description;
  const [, chinese = '', english = ''] =
    /^(.*[\u3000-\uFFEF]) ?([^\u3000-\uFFEF]*)$/s.exec(description ?? '') ?? [];
  const clause = language === 'en' ? /^[^.,;:(]+/.exec(english) : /^[^。，；：（]+/.exec(chinese);
  return clause?.[0].trim() || undefined;
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
