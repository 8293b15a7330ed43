import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OFFICE_FILE } from '../root.ts';
import { note, ok, type Symptom } from './symptom.ts';

/** Whether the copies of the schemas, which editors explain the files by, are those of this program. */
export function schemas(
  root: string,
  copies: readonly (readonly [path: string, text: string])[],
): readonly Symptom[] {
  const file = (name: string) => join(root, name);
  // A registry inside a larger project may take its schemas from there.
  const isOwn = existsSync(join(root, 'schemas')) || namesOwn(root);
  const missing = copies.map(([name]) => name).filter((name) => isOwn && !existsSync(file(name)));
  const different = copies.flatMap(([name, text]) =>
    existsSync(file(name)) && plain(readFileSync(file(name), 'utf8')) !== plain(text) ? [name] : [],
  );
  const found = [
    ...(missing.length > 0 ? [note('schemas-missing', missing)] : []),
    ...(different.length > 0 ? [note('schemas-differ', different)] : []),
  ];
  return found.length > 0 ? found : [ok('schemas')];
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

function namesOwn(root: string): boolean {
  const office = join(root, OFFICE_FILE);
  return existsSync(office) && /\$schema=schemas\//.test(readFileSync(office, 'utf8'));
}
