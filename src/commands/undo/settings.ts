import type { Messages } from '../../messages/index.ts';
import { setupKeys, setupSwitches } from '../../registry/git/driver-settings.ts';
import { ownSettings, type Setting } from '../../registry/git/settings.ts';
import type { Last } from '../../registry/journal/last.ts';

/** A setting as it is to be again, or one that is left alone, with what stood there before. */
export type Taken = Setting | { readonly key: string; readonly left: string };

/**
 * The settings that are still as the command made them. Others than those of a set-up clone are never touched, whatever a
 * page says.
 */
export async function settingsTaken({ written }: Last, root: string): Promise<readonly Taken[]> {
  const made = (written.settings ?? []).filter(({ key }) => setupKeys.some((one) => one === key));
  if (made.length === 0) return [];
  const now = await ownSettings(root, setupKeys);
  return made
    .filter(({ key, value }) => now.get(key) === value)
    .map(({ key, before }): Taken => {
      if (before === undefined) return { key };
      return isSwitch(key, before) ? { key, value: before } : { key, left: before };
    });
}

/** A value that is empty is one to leave alone: git takes none for yes, and an empty one for no. */
const isSwitch = (key: string, value: string): boolean =>
  setupSwitches.includes(key) && /^[a-z0-9]{1,20}$/i.test(value);

/** What becomes of a setting, in words. */
export function settingTold(taken: Taken, { undo }: Messages): string {
  if ('left' in taken) return undo.settingLeft(taken.key, taken.left);
  return taken.value === undefined ? undo.unset(taken.key) : undo.resetTo(taken.key, taken.value);
}
