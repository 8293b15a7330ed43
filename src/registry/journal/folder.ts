import { join } from 'node:path';
import { Refusal } from '../../refusal.ts';
import { type Disk, errnoOf } from '../disk.ts';
import { patiently } from '../patience.ts';
import { discard, isTempName, tempName, writeTemp } from '../temp.ts';

/** Where the journal lies. It belongs to this clone alone, and tells git so itself. */
export const JOURNAL_FOLDER = '.proposals';

/** How many commands can be undone one after the other. */
const KEPT = 20;

/** One page of the journal on the disk. `open` until its write was seen to end. */
export interface Sheet {
  readonly number: number;
  readonly name: string;
  readonly open: boolean;
}

/** The pages there are, the newest first. */
export function sheetsIn(root: string, disk: Disk): readonly Sheet[] {
  return (ownFolder(root, disk) === undefined ? [] : namesIn(root, disk))
    .flatMap((name): readonly Sheet[] => {
      const [, number, open] = /^(\d{6,15})(\.open)?\.json$/.exec(name) ?? [];
      return number === undefined
        ? []
        : [{ number: Number(number), name, open: open !== undefined }];
    })
    .sort((a, b) => b.number - a.number);
}

export function readSheet(root: string, { name }: Sheet, disk: Disk): string {
  return disk.read(join(root, JOURNAL_FOLDER, name)).toString('utf8');
}

/** Puts a new page on top, open. */
export function addSheet(root: string, text: string, disk: Disk): Sheet {
  const folder = join(root, JOURNAL_FOLDER);
  if (ownFolder(root, disk) === undefined) disk.makeFolder(folder);
  const names = namesIn(root, disk);
  if (!names.includes('.gitignore')) place(folder, '.gitignore', { text: '*\n', disk });
  for (const name of names) if (isTempName(name)) discard(join(folder, name), disk);
  const number = (sheetsIn(root, disk)[0]?.number ?? 0) + 1;
  const sheet = { number, name: `${digits(number)}.open.json`, open: true };
  place(folder, sheet.name, { text, disk });
  return sheet;
}

/** Marks a page as one whose write ended, and lets the oldest go. */
export function closeSheet(root: string, { number, name }: Sheet, disk: Disk): void {
  const folder = join(root, JOURNAL_FOLDER);
  patiently(() => disk.rename(join(folder, name), join(folder, `${digits(number)}.json`)));
  for (const old of sheetsIn(root, disk).slice(KEPT)) discard(join(folder, old.name), disk);
}

/** Marks a page as one of which nobody knows whether it still holds. */
export function reopenSheet(root: string, sheet: Sheet, disk: Disk): Sheet {
  if (sheet.open) return sheet;
  const folder = join(root, JOURNAL_FOLDER);
  const name = `${digits(sheet.number)}.open.json`;
  patiently(() => disk.rename(join(folder, sheet.name), join(folder, name)));
  return { ...sheet, name, open: true };
}

export function removeSheet(root: string, { name }: Sheet, disk: Disk): void {
  discard(join(root, JOURNAL_FOLDER, name), disk);
}

const digits = (number: number) => String(number).padStart(6, '0');

function place(
  folder: string,
  name: string,
  { text, disk }: { readonly text: string; readonly disk: Disk },
): void {
  const temp = join(folder, tempName());
  try {
    writeTemp(temp, text, { disk });
    patiently(() => disk.rename(temp, join(folder, name)));
  } catch (error) {
    discard(temp, disk);
    throw error;
  }
}

const namesIn = (root: string, disk: Disk): readonly string[] =>
  disk.list(join(root, JOURNAL_FOLDER));

/** The folder, if there is one. A link in its place would lead what records held out of the registry, and is refused like a file. */
function ownFolder(root: string, disk: Disk): string | undefined {
  const folder = join(root, JOURNAL_FOLDER);
  try {
    if (disk.real(folder) === folder && disk.stat(folder).isDirectory()) return folder;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  throw new Refusal('no-journal-folder', 3, ({ undo }) => undo.noFolder(JOURNAL_FOLDER));
}
