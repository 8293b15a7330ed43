/** About as many Chinese characters as one takes in at a glance. */
const glance = 22;

/**
 * A title for a line that is about something else: without the words that every title has (关于……的建议), and not longer than a glance.
 * It breaks where the title breathes, if that leaves enough of it. The whole title stands in `show`.
 */
export function shortTitle(title: string): string {
  const line = title.replaceAll(/\s+/gu, ' ').trim();
  const bare = /^关于(.+)的(?:建议|提案|议案|意见|批评)$/u.exec(line)?.[1] ?? line;
  const letters = [...new Intl.Segmenter().segment(bare)].map(({ segment }) => segment);
  const room = roomIn(letters);
  if (letters.length <= room) return bare;
  const kept = letters.slice(0, room - 1);
  const breath = kept.findLastIndex((letter) => /[\s、，,；;：:—]/u.test(letter));
  return `${kept.slice(0, breath > room / 2 ? breath : kept.length).join('')}…`;
}

/** Latin letters are half as wide as Chinese ones. */
function roomIn(letters: readonly string[]): number {
  let width = 0;
  for (const [at, letter] of letters.entries()) {
    width += letter < '\u2e80' ? 0.5 : 1;
    if (width > glance) return at;
  }
  return letters.length;
}
