/** How many columns of a terminal a text takes. */
export type Measure = (text: string) => number;

// Characters that stand alone, never join a neighbour and have one width everywhere: nearly all an office writes.
// «“”—…·» and the like, which Unicode calls ambiguous, are narrow: docs/decisions/0005-tables-without-a-library.md.
const NARROW = String.raw`\x20-\x7e\xa0-\xac\xae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u0410-\u044f\u2010-\u2027\u2030-\u205e\u2100-\u218b\u2190-\u21ff\u2200-\u22ff\u2400-\u2426\u2460-\u24ff\u2500-\u25fc\u2605\u2606\ue000-\uf8ff`;
const WIDE = String.raw`\u3000-\u3029\u3030-\u303e\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufa6d\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{2fffd}\u{30000}-\u{3134a}`;

const plain = new RegExp(`^[${NARROW}${WIDE}]*$`, 'u');
const wide = new RegExp(`[${WIDE}]`, 'gu');

/** Whether every character is one of those whose width is known without Unicode's tables. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** A measure good for all these texts. string-width takes longer to load than most commands to run, so it waits for the rare text. */
export async function measureFor(texts: readonly string[]): Promise<Measure> {
  if (texts.every(isPlain)) return plainWidth;
  const { default: stringWidth } = await import('string-width');
  // The rare letters of a text are always the same few, and string-width is slow about each.
  const known = new Map<string, number>();
  const letterWidth = (letter: string) => {
    const width = known.get(letter) ?? stringWidth(letter);
    known.set(letter, width);
    return width;
  };
  return (text) =>
    isPlain(text)
      ? plainWidth(text)
      : graphemes(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

let segmenter: Intl.Segmenter | undefined;

/** The letters as a reader counts them, with their marks. */
export function graphemes(text: string): string[] {
  if (isPlain(text)) return [...text];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The width of a text that is plain; any other is only guessed. */
export function plainWidth(text: string): number {
  return [...text].length + (text.match(wide)?.length ?? 0);
}
