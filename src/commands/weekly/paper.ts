import type { Sheet } from '../../documents/sheet/sheet.ts';
import type { Context, Document } from '../command.ts';

interface Wish {
  readonly format: 'text' | 'md' | 'html' | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
}

/** The sheet as a paper, in the form asked for or that the name ends with; undefined where the screen is enough. */
export async function weeklyDocument(
  sheet: Sheet,
  { format, out, force }: Wish,
  { language }: Context,
): Promise<Document | undefined> {
  if (format === undefined && out === undefined) return undefined;
  const ending = /\.(md|html?)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  const form = format ?? (ending === undefined ? 'text' : ending === 'md' ? 'md' : 'html');
  const content = await written(sheet, form, language);
  return { force, content, ...(out === undefined ? {} : { to: out }) };
}

async function written(
  sheet: Sheet,
  form: NonNullable<Wish['format']>,
  language: Context['language'],
): Promise<string> {
  if (form === 'html') {
    const { sheetHtml } = await import('../../documents/sheet/sheet-html.ts');
    return sheetHtml(sheet, language);
  }
  const { sheetMarkdown, sheetText } = await import('../../documents/sheet/sheet-text.ts');
  return form === 'md' ? sheetMarkdown(sheet) : sheetText(sheet);
}
