import type { Language } from '../../messages/index.ts';
import { html, type Markup, type Piece } from './html.ts';
import { type Paper, styleFor } from './style.ts';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly paper?: Paper;
  readonly body: Piece;
}

/**
 * A whole document in one file: it loads nothing from anywhere and runs nothing, whatever a record holds. It opens in any browser
 * and in WPS or Word, and prints on A4.
 */
export function page({ language, title, paper = 'sheet', body }: Page): string {
  const style = { markup: styleFor(paper) } as Markup;
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return markup;
}
