const longest = 80;

/** The beginning of a value, on one line. */
export function shortly(value: string, most = longest): string {
  const letters = Array.from(value.replace(/\s+/g, ' ').trim());
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most).join('')}…`;
}
