/** A name as the least careful file system sees it: case and composition do not count. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
