import { type Disk, errnoOf } from './disk.ts';
import { patiently } from './patience.ts';
import { discard } from './temp.ts';

const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

/**
 * Gives a finished temporary file its name, only if the name is free (EEXIST otherwise).
 * A hard link does so in one step; where the disk has none, the name is reserved first and then filled in one step.
 */
export function placeNew(temp: string, path: string, disk: Disk): void {
  try {
    disk.link(temp, path);
  } catch (error) {
    if (!NO_HARD_LINKS.has(errnoOf(error) ?? '')) throw error;
    disk.close(disk.open(path, 'wx', 0o666));
    try {
      patiently(() => disk.rename(temp, path));
    } catch (failure) {
      discard(path, disk);
      throw failure;
    }
    return;
  }
  discard(temp, disk);
}
