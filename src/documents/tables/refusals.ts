import type { Messages } from '../../messages/index.ts';
import { Refusal } from '../../refusal.ts';

export type TableTrouble = keyof Messages['tables']['unreadable'];

/** The file cannot be read as a list; `detail` is a place or a name where the sentence has room for one. */
export function unreadableTable(file: string, code: TableTrouble, detail = ''): Refusal {
  return new Refusal(code, 2, ({ tables }) => tables.unreadable[code](file, detail));
}
