import { type Form, formOf } from './form.ts';
import { type TableTrouble, unreadableTable } from './refusals.ts';
import type { Table } from './table.ts';

/** A file somebody named on the command line, read for them. */
export interface GivenFile {
  /** As it was typed, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const troubles: Readonly<Record<Exclude<Form, 'zip' | 'text'>, TableTrouble>> = {
  empty: 'empty-list',
  'old-office': 'old-excel',
  markup: 'web-page',
  pdf: 'pdf-file',
};

/** The table in a list file, by what the file is and not by what it is called. */
export async function readTable(
  { name, bytes }: GivenFile,
  { sheet }: { readonly sheet?: string | undefined } = {},
): Promise<Table> {
  const form = formOf(bytes);
  switch (form) {
    case 'zip': {
      const { readXlsx } = await import('./read-xlsx.ts');
      return readXlsx(bytes, name, sheet);
    }
    case 'text': {
      const { readCsv } = await import('./read-csv.ts');
      return readCsv(bytes, name);
    }
    default:
      throw unreadableTable(name, troubles[form]);
  }
}
