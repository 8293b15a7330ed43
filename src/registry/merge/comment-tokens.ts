import { CST, Parser } from 'yaml';

/** A comment as it stands in a text, its # included. */
export interface Token {
  readonly offset: number;
  readonly source: string;
}

/** The comments as the grammar sees them: a # inside a text is none. */
export function commentTokens(text: string): readonly Token[] {
  const found: Token[] = [];
  const source = (token: CST.SourceToken) => {
    if (token.type === 'comment') found.push({ offset: token.offset, source: token.source });
  };
  const walk = (token: CST.Token | null | undefined): void => {
    if (!token) return;
    if ('start' in token && Array.isArray(token.start)) token.start.forEach(source);
    if ('props' in token) (token.props as CST.SourceToken[]).forEach(source);
    if (CST.isCollection(token)) {
      for (const { start, key, sep, value } of token.items) {
        start.forEach(source);
        walk(key);
        sep?.forEach(source);
        walk(value);
      }
    }
    if (token.type === 'document') walk(token.value);
    if (token.type === 'comment') found.push({ offset: token.offset, source: token.source });
    if ('end' in token) token.end?.forEach(source);
  };
  for (const token of new Parser().parse(text)) walk(token);
  return found.toSorted((a, b) => a.offset - b.offset);
}
