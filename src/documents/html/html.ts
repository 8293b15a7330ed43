declare const safe: unique symbol;

/** A piece of HTML in which every text of ours or the user's is already escaped. Only `html` makes one. */
export interface Markup {
  readonly markup: string;
  readonly [safe]: true;
}

/** What may stand in a template. A text is escaped, markup is not; lists are joined; what is undefined or false leaves nothing. */
export type Piece = string | number | undefined | false | Markup | readonly Piece[];

/**
 * A template that escapes whatever is put into it: html`<p title="${note}">${title}</p>`. Safe in text and in quoted attributes,
 * which are the only two places where a piece may stand; never within a tag, a style or a script.
 */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const markup = texts.reduce((done, text, at) => done + markupOf(pieces[at - 1]) + text);
  return { markup } as Markup;
}

function markupOf(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, which no reader of HTML shows, are left out. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(/[&<>"']/g, (character) => entities[character] ?? '')
  );
}
