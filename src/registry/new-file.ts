import { canonical } from './edit/canonical.ts';
import type { Value } from './edit/edit.ts';
import { orderOf } from './edit/key-order.ts';
import type { Kind } from './kinds.ts';

const schemaFile: Readonly<Record<Kind, string>> = {
  proposal: 'proposal.schema.json',
  person: 'person.schema.json',
  registry: 'registry.schema.json',
  calendar: 'calendar.schema.json',
};

/** From a file's folder up to the registry, where `schemas/` lies. */
const upwards: Readonly<Record<Kind, string>> = {
  proposal: '../../',
  person: '../',
  registry: '',
  calendar: '../',
};

/** The text of a new file in canonical form, with the comment that tells an editor its schema. */
export async function canonicalFile(
  kind: Kind,
  data: { readonly [key: string]: Value | undefined },
): Promise<string> {
  const schemaComment = `# yaml-language-server: $schema=${upwards[kind]}schemas/${schemaFile[kind]}`;
  return canonical(data, await orderOf(kind), { schemaComment });
}
