/**
 * A new entry's stretch without the comments above it that were there before it: they stood at the end of the list, and our
 * side has them where they are.
 */
export function withOwnLead(text: string, before: string | undefined): string {
  if (before === undefined) return text;
  const known = new Set(before.split(/\r?\n/).map((line) => line.trim()));
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const start = lines.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  return lines
    .filter((line, at) => at >= start || line.trim() === '' || !known.has(line.trim()))
    .join('');
}
