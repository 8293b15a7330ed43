import { existsSync } from 'node:fs';
import { driverKey } from '../git/driver-settings.ts';
import { ok, type Symptom, wrong } from './symptom.ts';

/** Whether git knows our way to merge in this clone, and whether the program it would call is still there. */
export function driver(settings: ReadonlyMap<string, string>): readonly Symptom[] {
  const command = settings.get(driverKey);
  if (command === undefined) return [wrong('driver-missing')];
  const gone = programIn(command).filter((path) => !existsSync(path));
  return [gone.length === 0 ? ok('driver') : wrong('driver-elsewhere', gone)];
}

/** The words in front of our own, as they were before they were quoted. */
function programIn(command: string): readonly string[] {
  const start = command.slice(0, Math.max(0, command.indexOf(' --lang')));
  return [...start.matchAll(/(?:'[^']*'|\\.)+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(.)/g, (_, quoted, single) => quoted ?? single).replaceAll('%%', '%'),
  );
}
