import type { Messages } from '../../messages/index.ts';

/** What a recipe is written with. */
export interface Kitchen {
  /** The registry as seen from the top of the repository: '' or `登记簿/`. */
  readonly prefix: string;
  readonly words: Messages['gate']['recipe'];
}

/** The commands of a recipe name the folder only where the registry is not the top. */
export function validateIn({ prefix }: Kitchen): string {
  return prefix === '' ? 'proposals' : `proposals --dir ${shellWord(prefix.replace(/\/$/, ''))}`;
}

function shellWord(text: string): string {
  return /^[\p{L}\p{N}/._-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Where the recipes look for the program: a package that lies in the repository itself. */
export const PACKAGE = './tools/proposals.tgz';
