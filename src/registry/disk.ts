import * as fs from 'node:fs';

/** Every way in which writing touches the disk, in one place, so that a test can make each of them fail in turn. */
export const disk = {
  open: (path: string, flags: string, mode?: number): number => fs.openSync(path, flags, mode),
  write: (handle: number, text: string | Uint8Array): void => fs.writeFileSync(handle, text),
  /** Waits until the content has reached the device. */
  flush: (handle: number): void => fs.fsyncSync(handle),
  setMode: (handle: number, mode: number): void => fs.fchmodSync(handle, mode),
  close: (handle: number): void => fs.closeSync(handle),
  link: (from: string, to: string): void => fs.linkSync(from, to),
  rename: (from: string, to: string): void => fs.renameSync(from, to),
  unlink: (path: string): void => fs.unlinkSync(path),
  /** The first directory that had to be made, or nothing. */
  makeFolder: (path: string): string | undefined => fs.mkdirSync(path, { recursive: true }),
  removeFolder: (path: string): void => fs.rmdirSync(path),
  read: (path: string): Buffer => fs.readFileSync(path),
  list: (path: string): string[] => fs.readdirSync(path),
  stat: (path: string): fs.Stats => fs.statSync(path),
  real: (path: string): string => fs.realpathSync(path),
};

export type Disk = typeof disk;

/** The code of a file-system error, or nothing for a bug of ours. */
export function errnoOf(error: unknown): string | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return error instanceof Error && syscall !== undefined ? code : undefined;
}
