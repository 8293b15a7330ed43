const words: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  是: true,
  false: false,
  no: false,
  否: false,
};

/** What people and other programs write for true and false (True, yes, 是); undefined for anything else. */
export function nearBoolean(text: string): boolean | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
