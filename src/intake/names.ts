const BETWEEN = /[、，,;；/\n\r\t]+/u;

/**
 * The names in one cell. Signs and line breaks part them; blanks do too, but not inside 张　三, where a two-character name
 * was spread to the width of three, nor in a name in Latin letters. A name in quotation marks is left whole.
 */
export function splitNames(cell: string): readonly string[] {
  const pieces = cell.match(/"[^"]*"|[^"]+/g) ?? [];
  const found = pieces.flatMap((piece) =>
    piece.startsWith('"') ? [piece.slice(1, -1)] : partedNames(piece),
  );
  return [...new Set(found.map((name) => name.trim().normalize('NFC')).filter(Boolean))];
}

/** What signs, line breaks and blanks part, as `splitNames` does. */
export const partedNames = (text: string): readonly string[] =>
  text.split(BETWEEN).flatMap(byBlanks).filter(Boolean);

function byBlanks(piece: string): readonly string[] {
  const words = piece.split(/\s+/u).filter(Boolean);
  if (words.length < 2 || /[\p{Script=Latin}·•]/u.test(piece)) return [piece.trim()];
  const names: string[] = [];
  let isHalf = false;
  words.forEach((word, at) => {
    const isSingle = [...word].length === 1;
    const isLone = isSingle && [...(words[at + 1] ?? '二字')].length > 1;
    if (isHalf || (isLone && names.length > 0)) {
      names.push(`${names.pop()}${word}`);
      isHalf = false;
    } else {
      names.push(word);
      isHalf = isSingle;
    }
  });
  return names;
}

/** The inverse of `splitNames`: a name that holds one of its signs is put in quotation marks. */
export function joinNames(names: readonly string[]): string {
  return names
    .map((name) =>
      splitNames(name).length === 1 && splitNames(name)[0] === name ? name : `"${name}"`,
    )
    .join('、');
}

/** 张三等5人: the name, and that the list leaves others out. */
export function withoutOthers(cell: string): { readonly names: string; readonly others: boolean } {
  const match =
    /^(.{2,}?)\s*等\s*(?:[\d０-９一二三四五六七八九十百]+)?\s*(?:位|名|人)?(?:代表|委员)?$/su.exec(
      cell.trim(),
    );
  return match?.[1] === undefined
    ? { names: cell, others: false }
    : { names: match[1], others: true };
}
