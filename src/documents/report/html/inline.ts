import type { Token } from 'marked';
import { html, type Piece } from '../../html/html.ts';
import { withoutEntities } from '../file/entities.ts';

/** What stands within a paragraph. Markup that a person typed as HTML is shown, not obeyed; a picture is told by its name, a link by its text and address. */
export function inline(tokens: readonly Token[] = []): Piece {
  return tokens.map((token): Piece => {
    switch (token.type) {
      case 'strong':
        return html`<strong>${inline(token.tokens)}</strong>`;
      case 'em':
        return html`<em>${inline(token.tokens)}</em>`;
      case 'del':
        return html`<del>${inline(token.tokens)}</del>`;
      case 'codespan':
        return html`<code>${withoutEntities(token.text)}</code>`;
      case 'br':
        return html`<br>`;
      case 'link':
        return [
          inline(token.tokens),
          token.text !== token.href && ` (${withoutEntities(token.href)})`,
        ];
      case 'html':
        return token.raw.startsWith('<!--') ? undefined : withoutEntities(token.raw);
      case 'text':
        return 'tokens' in token && token.tokens
          ? inline(token.tokens)
          : withoutEntities('text' in token ? String(token.text) : token.raw);
      default:
        return withoutEntities('text' in token ? String(token.text) : token.raw);
    }
  });
}
