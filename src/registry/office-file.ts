import { realpathSync } from 'node:fs';
import type { Office } from '../proposal/office.ts';
import { brokenOffice } from './broken-file.ts';
import { load } from './load.ts';
import type { Entry } from './registry.ts';
import { OFFICE_FILE } from './root.ts';

/** registry.yaml with its exact text, for a command that edits it. */
export function officeFile(root: string): Entry<Office> {
  const { entry, findings } = load(realpathSync(root), OFFICE_FILE, 'registry');
  if (!entry) throw brokenOffice(findings);
  return entry;
}
