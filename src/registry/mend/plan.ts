import { realpathSync } from 'node:fs';
import type { Finding } from '../../checks/finding.ts';
import type { Change } from '../change.ts';
import { idOf } from '../identity.ts';
import type { Kind } from '../kinds.ts';
import { OFFICE_FILE } from '../root.ts';
import { textOf } from '../text-of.ts';
import { whatIsAt } from '../what-is-at.ts';
import { mended } from './mended.ts';

export interface Mending {
  readonly changes: readonly Change[];
  readonly done: readonly Finding[];
}

/** What can be mended without judgement in the files that have findings: their text, and names that only one other name can be meant by. */
export async function mending(root: string, findings: readonly Finding[]): Promise<Mending> {
  const realRoot = realpathSync(root);
  const changes: Change[] = [];
  const done: Finding[] = [];
  const taken = new Set<string>();
  for (const path of [...new Set(findings.map((finding) => finding.path))]) {
    const name = findings.find((one) => one.path === path && names.includes(one.code));
    const target = name === undefined ? path : rightName(name);
    const kind = target === undefined ? undefined : kindOf(target);
    const source = textOf(realRoot, path);
    if (kind === undefined || target === undefined || source === undefined) continue;
    const { text, done: mends } = await mended(source, target, kind);
    const isFree = whatIsAt(realRoot, target).kind === 'unreadable' && !taken.has(target);
    if (name !== undefined && isFree && isOwn(text, target)) {
      taken.add(target);
      changes.push({ kind: 'rename', from: path, path: target, before: source, after: text });
      done.push(name, ...mends);
    } else if (name === undefined && text !== source) {
      changes.push({ kind: 'replace', path, before: source, after: text });
      done.push(...mends);
    }
  }
  return { changes, done };
}

/** Findings about the name of a file. */
const names = ['wrong-extension', 'misplaced-record'];

function rightName({ code, path, args }: Finding): string | undefined {
  if (code === 'misplaced-record') return String(args.expected);
  // A copy under another ending may be an older one.
  return /\.txt$/i.test(path) ? String(args.expected) : path.replace(/\.ya?ml$/i, '.yaml');
}

/** Whether a file says itself that this is its name: nothing is moved to where it would be another item. */
function isOwn(text: string, target: string): boolean {
  if (kindOf(target) !== 'proposal') return true;
  return new RegExp(`^id: *["']?${escaped(idOf(target))}["']?\\s*(?:#.*)?$`, 'm').test(text);
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function kindOf(path: string): Kind | undefined {
  if (path === OFFICE_FILE) return 'registry';
  if (/^proposals\/\d{4}\/[^/]+\.yaml$/.test(path)) return 'proposal';
  if (/^people\/[^/]+\.yaml$/.test(path)) return 'person';
  return /^calendar\/[^/]+\.yaml$/.test(path) ? 'calendar' : undefined;
}
