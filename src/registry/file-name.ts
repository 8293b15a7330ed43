import { Refusal } from '../refusal.ts';

// What Windows refuses, git cannot check out there: one such name stops a whole office from pulling.
const FORBIDDEN = /[\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const NOT_OURS = /^\.(?:git$|proposals)/i;

/** Refuses a path for a new file that would leave the registry, touch git's own files, or that some computer cannot store. */
export function checkFileName(path: string): void {
  const isFine = path.split('/').every(
    (part) =>
      part !== '' &&
      // Also keeps out the steps `.` and `..`.
      !/[. ]$/.test(part) &&
      ![FORBIDDEN, RESERVED, NOT_OURS].some((bad) => bad.test(part)),
  );
  if (!isFine) throw badFileName(path);
}

/** Refuses a path to what git and the journal keep for themselves, also where it exists and is only to be changed. */
export function checkIsOurs(path: string): void {
  if (path.split('/').some((part) => NOT_OURS.test(part))) throw badFileName(path);
}

const badFileName = (path: string) =>
  new Refusal('bad-file-name', 2, ({ registry }) => registry.badFileName({ path }));
