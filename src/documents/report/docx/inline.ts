import { TextRun } from 'docx';
import type { Token } from 'marked';
import { withoutEntities } from '../file/entities.ts';
import { xmlText } from './xml-text.ts';

interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly size?: number;
  readonly highlight?: 'yellow';
}

/** What stands within a paragraph, as runs of text. */
export function runs(tokens: readonly Token[] = [], look: Look = {}): TextRun[] {
  return tokens.flatMap((token): TextRun[] => {
    switch (token.type) {
      case 'strong':
        return runs(token.tokens, { ...look, bold: true });
      case 'em':
        return runs(token.tokens, { ...look, italics: true });
      case 'br':
        return [new TextRun({ break: 1 })];
      case 'html':
        return token.raw.startsWith('<!--')
          ? []
          : [new TextRun({ ...look, text: xmlText(token.raw) })];
      default: {
        if ('tokens' in token && token.tokens) return runs(token.tokens, look);
        const text = 'text' in token ? String(token.text) : token.raw;
        return [
          new TextRun({ ...look, text: xmlText(withoutEntities(text)).replaceAll('\n', '') }),
        ];
      }
    }
  });
}
