import type { Language } from '../../messages/index.ts';
import type { View } from '../../terminal/view.ts';
import type { Document } from '../command.ts';

/** The forms in which figures can be had. */
export type TableFormat = 'table' | 'markdown' | 'csv' | 'json' | 'html';

export interface DocumentInput {
  readonly format: TableFormat | undefined;
  readonly out: string | undefined;
  readonly force: boolean;
}

/** A head, and rows of as many cells. */
export type Rows = readonly (readonly (string | number)[])[];

interface Content {
  readonly view: View;
  readonly language: Language;
  /** For a spreadsheet. */
  readonly rows: () => Rows;
}

/** The answer as a file or in another form; undefined where it goes to the screen as it is. */
export async function documentOf(
  input: DocumentInput,
  content: Content,
): Promise<Document | undefined> {
  const { out, force } = input;
  const format = input.format ?? byExtension(out);
  if (format === 'table' && out === undefined) return undefined;
  const text = await contentIn(format, content);
  return {
    force,
    ...(out !== undefined && { to: out }),
    ...(text !== undefined && { content: text }),
  };
}

/** By what the file is called; Markdown for a name that says nothing, as a table of a screen is no file. */
function byExtension(out: string | undefined): TableFormat {
  if (out === undefined) return 'table';
  const extension = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  if (extension === 'csv' || extension === 'json') return extension;
  return extension === 'html' || extension === 'htm' ? 'html' : 'markdown';
}

/** Undefined for JSON, which is the data of the answer itself. */
async function contentIn(
  format: TableFormat,
  { view, language, rows }: Content,
): Promise<string | undefined> {
  switch (format) {
    case 'json':
      return undefined;
    case 'csv': {
      const { writeCsv } = await import('../../documents/tables/write-csv.ts');
      return writeCsv(rows());
    }
    case 'html': {
      const { viewHtml } = await import('../../documents/view/view-html.ts');
      return viewHtml(view, language);
    }
    default: {
      const { viewMarkdown } = await import('../../documents/view/view-markdown.ts');
      return viewMarkdown(view);
    }
  }
}
