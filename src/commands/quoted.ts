/** A value as a shell takes it for one word. */
export function quoted(value: string): string {
  return /^[\p{L}\p{N}_.,:/\\·-]+$/u.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
