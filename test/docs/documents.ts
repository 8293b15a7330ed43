import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The text of a file of the project. */
export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** Every file under a folder of the project, as paths from its root. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, root), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** The part of a document under a heading, up to the next heading of the same or a higher rank. */
export function section(text: string, heading: string): string {
  const rank = heading.match(/^#+/)?.[0].length ?? 0;
  const start = text.indexOf(`${heading}\n`);
  if (start === -1) throw new Error(`there is no heading "${heading}"`);
  const rest = text.slice(start + heading.length);
  // In a block of code, # begins a comment.
  const prose = rest.replaceAll(/^```[\s\S]*?^```/gm, (code) => code.replaceAll('#', '-'));
  const end = prose.search(new RegExp(`^#{1,${rank}} `, 'm'));
  return end === -1 ? rest : rest.slice(0, end);
}

/** The rows of every table in a text, without their heads; cells are trimmed, marks of code and \| taken off. */
export function rowsIn(text: string): readonly (readonly string[])[] {
  return text.split('\n').flatMap((line, index, lines) => {
    const isHead = /^\|[-:| ]+\|$/.test(lines[index + 1] ?? '');
    if (!line.startsWith('|') || isHead || /^\|[-:| ]+\|$/.test(line)) return [];
    const cells = line.slice(1, -1).split(/(?<!\\)\|/);
    return [cells.map((cell) => cell.trim().replaceAll('`', '').replaceAll('\\|', '|'))];
  });
}

/** What stands between two marks `<!-- name -->` and `<!-- /name -->`: text that a test keeps equal to the code. */
export function marked(text: string, name: string): string {
  const [, inside] =
    text.match(new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)<!-- /${name} -->`)) ?? [];
  if (inside === undefined) throw new Error(`there is no part "${name}"`);
  return inside.trim();
}
