import type { InputOf, Params } from '../commands/param.ts';
import { readGivenFile } from '../registry/given-file.ts';

/** Puts the bytes of each file that was named in the place of its name. */
export function withFiles(
  params: Params,
  input: Readonly<Record<string, unknown>>,
  cwd: string,
): InputOf<Params> {
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [
      key,
      params[key]?.type === 'file' && typeof value === 'string' ? readGivenFile(cwd, value) : value,
    ]),
  ) as InputOf<Params>;
}
