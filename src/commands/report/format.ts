import { Refusal } from '../../refusal.ts';

export type Format = 'md' | 'html' | 'docx';

interface Asked {
  readonly format: string | undefined;
  readonly out: string | undefined;
}

/** The format asked for, else the one the file's name ends with, else Markdown, which is written in any case. */
export function formatOf({ format, out }: Asked): Format {
  const word = (format ?? /\.([^./\\]+)$/.exec(out ?? '')?.[1] ?? 'md').toLowerCase();
  if (word === 'md' || word === 'markdown') return 'md';
  if (word === 'html' || word === 'htm') return 'html';
  if (word === 'docx' || word === 'word') return 'docx';
  throw new Refusal('unknown-format', 2, ({ report }) => report.told.unknownFormat(word));
}
