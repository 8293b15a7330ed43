import { references } from '../../proposal/references.ts';
import type { Change } from '../../registry/change.ts';
import { edited } from '../../registry/edited.ts';
import type { Registry } from '../../registry/registry.ts';

/** The other records that name the item, under its new id. */
export async function renamedIn(
  registry: Registry,
  from: string,
  to: string,
): Promise<readonly Change[]> {
  const others = registry.proposals.map((entry) => ({
    entry,
    edits: references(entry.data)
      .filter((reference) => reference.to === from)
      .map(({ path }) => ({ kind: 'set', path, value: to }) as const),
  }));
  const named = others.filter(({ entry, edits }) => entry.id !== from && edits.length > 0);
  const written = await Promise.all(named.map(({ entry, edits }) => edited(entry, edits)));
  return to === from ? [] : written.map(({ change }) => change);
}
