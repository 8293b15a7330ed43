import { chartsOf } from '../../documents/report/charts/index.ts';
import type { Telling } from '../../documents/report/telling.ts';
import type { Language } from '../../messages/index.ts';
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
  const { reportHtml } = await import('../../documents/report/html/document.ts');
  const content = reportHtml({ text, charts: chartsOf(telling), language });
  if (print) return [{ content, force: false }];
  if (out !== undefined) return [{ to: out, content, force }];
  const beside = path.replace(/md$/, format);
  // Nobody writes in it, so one of ours is written over; a file of that name that is none of ours is not.
  const isOurs = textFile(registry.root, beside)?.includes(
    '<meta name="generator" content="proposals">',
  );
  return [
    {
      to: `${registry.root}/${beside}`,
      content,
      force: force || isOurs === true,
      makeFolder: true,
    },
  ];
}
