import { bodyOf } from '../proposal/identity.ts';

const ID = new RegExp(
  `^\\d{4}-[a-z]+-(?:${Object.values(bodyOf).join('|')})(?:-[\\p{L}\\p{N}]+)+`,
  'u',
);
/** An attachment may be called after an item that has its number by now. */
const PROVISIONAL = /^\d{4}-[a-z]+-[a-z]+-p-/;

/**
 * The file that something may be under another ending: `….yaml.txt`, as Windows shows `….yaml` where it hides endings, a copy `….yaml.bak`,
 * or what is called like an item. Unless that file is there, this may be all that is left of it.
 */
export function recordHiddenIn(path: string): string | undefined {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(folder.length + 1);
  const [, yaml] = /^(.+?)\.ya?ml(?![\p{L}\p{N}])/iu.exec(name) ?? [];
  if (yaml !== undefined) return `${folder}/${yaml}.yaml`;
  const [id] = (folder.startsWith('proposals/') && ID.exec(name)) || [];
  return id === undefined || PROVISIONAL.test(id) ? undefined : `${folder}/${id}.yaml`;
}
