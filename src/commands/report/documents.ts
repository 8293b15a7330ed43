import { chartsOf } from '../../documents/report/charts/index.ts';
import type { Telling } from '../../documents/report/telling.ts';
import type { Language } from '../../messages/index.ts';
import { Refusal } from '../../refusal.ts';
import type { Registry } from '../../registry/registry.ts';
import { textFile } from '../../registry/text-file.ts';
import type { Document } from '../command.ts';
import type { Format } from './format.ts';

interface Wanted {
  readonly format: Format;
  readonly out: string | undefined;
  readonly print: boolean;
  readonly force: boolean;
}

interface Written {
  /** The text of the report's file, and where it stands in the registry. */
  readonly text: string;
  readonly path: string;
  readonly telling: Telling;
  readonly language: Language;
}

/** What is written besides the report's own file: the same in another format, beside it or where the person said; or printed. */
export async function reportDocuments(
  { format, out, print, force }: Wanted,
  { text, path, telling, language }: Written,
  registry: Registry,
): Promise<readonly Document[]> {
  if (format === 'md') {
    if (print) return [{ content: text, force: false }];
    return out === undefined ? [] : [{ to: out, content: text, force }];
  }
  if (format === 'docx' && print) throw needsFile();
  const content = await contentOf(format, { text, path, telling, language });
  if (print) return [{ content, force: false }];
  if (out !== undefined) return [{ to: out, content, force }];
  const beside = path.replace(/md$/, format);
  const isOurs = format === 'html' && (await isOurPage(textFile(registry.root, beside)));
  return [
    {
      to: `${registry.root}/${beside}`,
      content,
      force: force || isOurs,
      makeFolder: true,
    },
  ];
}

/** A page that nobody has written in is written over; one that somebody has, and any Word document, is not. */
async function isOurPage(text: string | undefined): Promise<boolean> {
  const { isUntouched } = await import('../../documents/report/html/seal.ts');
  return text !== undefined && isUntouched(text);
}

async function contentOf(
  format: Exclude<Format, 'md'>,
  { text, telling, language }: Written,
): Promise<string | Uint8Array> {
  if (format === 'docx') {
    const { reportDocx } = await import('../../documents/report/docx/document.ts');
    return reportDocx(text);
  }
  const { reportHtml } = await import('../../documents/report/html/document.ts');
  return reportHtml({ text, charts: chartsOf(telling), language });
}

const needsFile = () => new Refusal('needs-out', 2, ({ report }) => report.told.needsFile);
