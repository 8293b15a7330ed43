/** The size of the text in a chart, in the units of its drawing. */
export const TEXT = 14;

/** How wide a text is drawn, a little more rather than less: a Chinese character is a square, a Latin one a good half of it. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * TEXT;
}

function widthOf(character: string): number {
  if (character.charCodeAt(0) >= 0x2e80) return 1;
  return /[A-Z%@]/.test(character) ? 0.75 : 0.58;
}

/** The text, cut with … where it would be wider than that; what is cut stands whole in the table. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
