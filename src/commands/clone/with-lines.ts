import type { Change } from '../../registry/change.ts';
import type { Site } from '../command.ts';

/** A file of somebody else's gets the lines it lacks at its end, and is otherwise left as it is. */
export function withLines(
  path: string,
  wanted: readonly string[],
  site: Pick<Site, 'read'>,
): readonly Change[] {
  const before = site.read(path);
  if (before === undefined) return [{ kind: 'create', path, after: `${wanted.join('\n')}\n` }];
  if (before === null) return [];
  const there = before.split(/\r?\n/).map((line) => line.trim());
  const lacking = wanted.filter((line) => !there.includes(line));
  if (lacking.length === 0) return [];
  const end = before.includes('\r\n') ? '\r\n' : '\n';
  const gap = before === '' || before.endsWith('\n') ? '' : end;
  const after = `${before}${gap}${lacking.map((line) => line + end).join('')}`;
  return [{ kind: 'replace', path, before, after }];
}
