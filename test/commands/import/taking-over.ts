import type { WriteCommand } from '../../../src/commands/command.ts';
import type { Action, Written } from '../../../src/commands/import/outcome.ts';
import { command } from '../../../src/commands/import.ts';
import type { Remark } from '../../../src/intake/remark.ts';
import { type Language, messagesIn } from '../../../src/messages/index.ts';
import { apply } from '../../../src/registry/apply.ts';
import { openRegistry } from '../../../src/registry/open.ts';
import { asCsv, type Row } from './list.ts';

export interface Options {
  readonly sheet?: string;
  readonly map?: readonly string[];
  readonly year?: number;
  readonly kind?: string;
  readonly level?: string;
  readonly meeting?: string;
  readonly assigner?: string;
  readonly batch?: string;
  readonly assignedOn?: string;
  readonly role?: string;
  readonly overwrite?: boolean;
  readonly withHidden?: boolean;
  readonly language?: Language;
}

interface ToldRow {
  readonly row: number;
  readonly action: Action;
  readonly id?: string;
  readonly written: readonly Written[];
  readonly remarks: readonly (Remark & { readonly message: string })[];
}

export interface Told {
  readonly counts: Readonly<Record<Action, number>>;
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
  readonly rows: readonly ToldRow[];
  readonly people: readonly { readonly name: string; readonly action: string }[];
  readonly remembered: readonly string[];
  readonly hidden_rows: number;
}

/** Imports a list into a real registry, as the program does, and answers with what it tells programs. */
export async function takeOver(
  root: string,
  list: Uint8Array | readonly Row[],
  { language = 'zh-CN', ...options }: Options = {},
): Promise<
  Told & { readonly exit: number; readonly paths: readonly string[]; readonly said: string }
> {
  const bytes = list instanceof Uint8Array ? list : Buffer.from(asCsv(list));
  const input = {
    map: [],
    overwrite: false,
    withHidden: false,
    ...options,
    file: { name: '名单', bytes },
  };
  const messages = await messagesIn(language);
  const context = {
    today: '2020-12-31',
    asOf: '2020-12-31',
    now: '',
    language,
    messages,
    called: 'proposals',
  };
  const plan = await (command as WriteCommand).plan(input as never, openRegistry(root), context);
  await apply(root, plan.changes);
  return {
    ...(plan.data as Told),
    exit: plan.exit ?? 0,
    paths: plan.changes.map(({ path }) => path),
    said: JSON.stringify(plan.said),
  };
}

/** The codes of the remarks of each row, as `row: code code`. */
export const remarksOf = ({ rows }: Told) =>
  rows.flatMap(({ row, remarks }) =>
    remarks.length === 0 ? [] : [`${row}: ${remarks.map(({ code }) => code).join(' ')}`],
  );
