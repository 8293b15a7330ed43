import type { Kind } from './kinds.ts';
import type { SchemaTrouble } from './schema-findings.ts';

/** The id a file's name states. macOS may hand names out decomposed; an id is always composed. */
export function idOf(path: string): string {
  const end = path.endsWith('.yaml') ? path.length - '.yaml'.length : path.length;
  return path.slice(path.lastIndexOf('/') + 1, end).normalize('NFC');
}

/** The folder of an item: the year its id begins with. */
export function pathOf(id: string): string {
  return `proposals/${id.slice(0, 4)}/${id}.yaml`;
}

/** A record whose id, file name and folder disagree could be counted as another one, or twice. */
export function identityTroubles(data: unknown, path: string, kind: Kind): SchemaTrouble[] {
  if (typeof data !== 'object' || data === null) return [];
  if (kind === 'calendar') return calendarTroubles(data, path);
  if (kind !== 'proposal') return [];
  const { id } = data as { id?: unknown };
  if (typeof id !== 'string' || path === pathOf(id)) return [];
  const named = idOf(path);
  if (id.normalize('NFC') !== named)
    return [{ code: 'id-mismatch', pointer: '/id', args: { id, expected: named } }];
  const year = path.split('/').at(-2);
  return year === undefined || year === id.slice(0, 4)
    ? []
    : [{ code: 'year-mismatch', pointer: '/id', args: { id, year, expected: pathOf(id) } }];
}

function calendarTroubles({ year }: { year?: unknown }, path: string): SchemaTrouble[] {
  const named = idOf(path);
  return typeof year !== 'number' || String(year) === named
    ? []
    : [{ code: 'calendar-year', pointer: '/year', args: { year, expected: named } }];
}
