// The yardstick: reads and parses the files of a registry with the library, and does nothing else.
// node parse-only.js ROOT FOLDER...
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [root = '.', ...folders] = process.argv.slice(2);

let parsed = 0;
function visit(path: string): void {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path)) visit(join(path, name));
  else if (path.endsWith('.yaml') && parse(readFileSync(path, 'utf8')) !== null) parsed += 1;
}
for (const path of ['registry.yaml', ...folders]) visit(join(root, path));
if (parsed < 2) throw new Error(`nothing to parse in ${root}`);
