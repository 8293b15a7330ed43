import { hostname, userInfo } from 'node:os';
import type { Hand } from './page.ts';

/** This person at this computer in this folder. */
export function ownHand(realRoot: string): Hand {
  return { host: hostname(), user: userName(), root: realRoot };
}

/** An account without a name, as containers have them, goes by its number. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}

export function isSameHand(one: Hand, other: Hand): boolean {
  return one.host === other.host && one.user === other.user && one.root === other.root;
}
