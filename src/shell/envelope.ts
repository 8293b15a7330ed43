import type { Finding } from '../checks/finding.ts';

/** The number changes only when a reader of the old form would misread the new. */
export const format = 'proposals/1';

/** What every `--json` answer is wrapped in. */
export interface Envelope {
  readonly format: typeof format;
  readonly command: string;
  readonly as_of?: string;
  readonly unit?: string;
  readonly data: unknown;
  /** Files that could not be read and so are missing from the data. */
  readonly broken?: readonly Finding[];
}

export function envelope(content: Omit<Envelope, 'format'>): string {
  return `${JSON.stringify({ format, ...content } satisfies Envelope, undefined, 2)}\n`;
}
