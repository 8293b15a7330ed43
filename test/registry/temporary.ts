import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real registry directory, gone after the test. Keys are paths; values, contents. */
export function temporaryRegistry(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string {
  const root = mkdtempSync(join(tmpdir(), 'proposals-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const office = { 'registry.yaml': 'version: 1\nunit: 临沂市人力资源和社会保障局\n' };
  for (const [path, content] of Object.entries({ ...office, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Every file of a directory with its text; temporary files and locks included. */
export function filesIn(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** The text of a small record that is right in every respect. */
export function record(
  id: string,
  more: { title?: string; name?: string; tail?: string } = {},
): string {
  const { title = '关于加强高校毕业生就业创业服务的建议', name = '张三', tail = '' } = more;
  return `id: ${id}
kind: ${id.includes('cppcc') ? 'proposal' : 'suggestion'}
level: city
title: ${title}

proposers:
  - name: ${name}
    lead: true

intake:
  assigned_on: 2020-03-10
${tail}`;
}

/** Where a record lies. */
export function pathOf(id: string): string {
  return `proposals/${id.slice(0, 4)}/${id}.yaml`;
}

/** A file of records by their ids. */
export function records(...ids: string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [pathOf(id), record(id)]));
}
