// Seven signs or more: git lengthens the markers of a conflict inside a conflict.
const MARKER = /^(?:<{7,}|>{7,}|={7,}|\|{7,})(?: .*)?\r?$/gm;

/** Offsets of the conflicts an interrupted merge left behind: one each, wherever its first marker stands. */
export function conflictsIn(source: string): readonly number[] {
  const marks = [...source.matchAll(MARKER)];
  const openings = marks.filter((mark) => mark[0].startsWith('<'));
  return (openings.length > 0 ? openings : marks.slice(0, 1)).map((mark) => mark.index);
}
