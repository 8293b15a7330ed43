import type { Reporter } from './report.ts';

/** The reports that other programs read; each is loaded when it is asked for. */
export const reporters = {
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
  junit: async () => (await import('./junit.ts')).junit,
  sarif: async () => (await import('./sarif.ts')).sarif,
  text: async () => (await import('./lines.ts')).lines,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof reporters | 'json';

export const formats: readonly Format[] = [
  'text',
  'json',
  'markdown',
  'github',
  'gitlab',
  'junit',
  'sarif',
];

const endings: Readonly<Record<string, Format>> = {
  json: 'json',
  md: 'markdown',
  xml: 'junit',
  sarif: 'sarif',
};

/** The form a file name asks for by its ending. */
export function formatOfName(name: string): Format | undefined {
  return endings[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
}
