import type { Cells } from './cells.ts';
import { splitNames } from './names.ts';
import type { NamedUnits } from './our-part.ts';

type Part = keyof NamedUnits;

const columns = { lead: 'leadUnits', split: 'splitUnits', co: 'coUnits' } as const;

const parts: readonly (readonly [RegExp, Part])[] = [
  [/^(?:主办?|牵头|承办)$/u, 'lead'],
  [/^分办?$/u, 'split'],
  [/^(?:[协会]办?|参办|配合)$/u, 'co'],
];

/**
 * The units of a row by their part. The column says it, unless the unit itself does: 市教育局（主办）、市人社局（会办）, or
 * 主办：市教育局；会办：市人社局、市财政局.
 */
export function namedUnits(cells: Cells): NamedUnits {
  const found: { [P in Part]: string[] | undefined } = {
    lead: undefined,
    split: undefined,
    co: undefined,
  };
  for (const column of ['lead', 'split', 'co'] as const) {
    const field = columns[column];
    if (!cells.has(field)) continue;
    found[column] ??= [];
    for (const cell of cells.all(field)) {
      let part: Part = column;
      for (const written of splitNames(cell)) {
        const [, before, rest = written] =
          /^(\S{1,2}办)(?:单位)?[:：]\s*(.*)$/u.exec(written) ?? [];
        part = partNamed(before) ?? part;
        const [, name = rest, after] = /^(.+?)\s*[（(]([^（()）]{1,2})[)）]$/u.exec(rest) ?? [];
        const own = partNamed(after);
        const unit = own === undefined ? rest : name;
        if (isNothing(unit)) continue;
        const list = found[own ?? part] ?? [];
        found[own ?? part] = [...list, unit];
      }
    }
  }
  return found;
}

const partNamed = (word: string | undefined): Part | undefined =>
  word === undefined ? undefined : parts.find(([form]) => form.test(word))?.[1];

const isNothing = (text: string) => /^[\p{P}\p{S}\s]*$|^无$/u.test(text);
