import { type Field, fields } from '../../intake/fields.ts';
import type { Mapping } from '../../intake/header.ts';
import { fieldOf, plainHeading } from '../../intake/heading.ts';
import type { Office } from '../../proposal/office.ts';
import { Refusal } from '../../refusal.ts';
import type { Change } from '../../registry/change.ts';
import { applyEdits } from '../../registry/edit/apply-edits.ts';
import type { Edit } from '../../registry/edit/edit.ts';
import { orderOf } from '../../registry/edit/key-order.ts';
import { officeFile } from '../../registry/office-file.ts';

interface Named {
  readonly heading: string;
  readonly field: Field | 'ignore';
}

/** What headings mean by the registry and by --map; --map goes before. */
export function mappingFrom(
  { import: settings }: Office,
  words: readonly string[],
): { readonly mapping: Mapping; readonly fresh: readonly Named[] } {
  const kept = (settings?.columns ?? []).map(({ heading, field }) => ({
    heading,
    field: fieldNamed(field),
  }));
  const fresh = words.map(parted);
  return {
    mapping: new Map(
      [...kept, ...fresh].map(({ heading, field }) => [plainHeading(heading), field]),
    ),
    fresh,
  };
}

/** 表头=字段, where the field is one of ours, a usual heading for it, or 忽略. */
function parted(word: string): Named {
  const [, heading = '', field = ''] = /^(.*?)[=＝](.*)$/su.exec(word) ?? [];
  if (plainHeading(heading) === '' || field.trim() === '') {
    throw new Refusal('bad-mapping', 2, (m) => m.importing.badMapping(word));
  }
  return { heading: heading.trim(), field: fieldNamed(field.trim()) };
}

function fieldNamed(word: string): Field | 'ignore' {
  if (/^(?:忽略|不要|ignore)$/iu.test(word)) return 'ignore';
  const field = fields.find((one) => one.toLowerCase() === word.toLowerCase()) ?? fieldOf(word);
  if (field !== undefined) return field;
  throw new Refusal('unknown-field', 2, (m) =>
    m.importing.unknownField(
      word,
      fields.map((one) => m.importing.fields[one]),
    ),
  );
}

/** Remembers in registry.yaml what --map said; nothing where it says that already. */
export async function remembered(
  root: string,
  { import: settings }: Office,
  fresh: readonly Named[],
): Promise<readonly Change[]> {
  const columns = settings?.columns ?? [];
  const edits = fresh.flatMap(({ heading, field }): readonly Edit[] => {
    const at = columns.findIndex((one) => plainHeading(one.heading) === plainHeading(heading));
    if (at < 0) return [{ kind: 'append', path: ['import', 'columns'], value: { heading, field } }];
    if (columns[at]?.field === field) return [];
    return [{ kind: 'set', path: ['import', 'columns', at, 'field'], value: field }];
  });
  if (edits.length === 0) return [];
  const { path, source: before } = officeFile(root);
  const after = applyEdits(before, edits, await orderOf('registry'));
  return [{ kind: 'replace', path, before, after }];
}
