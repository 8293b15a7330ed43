import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { lexer, type Token, type Tokens } from 'marked';
import { itemShares } from '../appendices/item-shares.ts';
import { MARK } from '../file/marks.ts';
import { isPrompt } from '../file/prompt.ts';
import { runs } from './inline.ts';
import { firstLine, lying, styles, upright, widthOf } from './style.ts';
import { tableOf } from './table.ts';
import { xmlText } from './xml-text.ts';

/** The report as a Word document with the paper, the fonts and the spacing of an official one, made from its Markdown. Charts are left to the page; their tables are here. */
export function reportDocx(text: string): Promise<Uint8Array> {
  const parts = sections(lexer(text.replace(/^\uFEFF/, '')));
  const document = new Document({
    creator: '',
    styles,
    sections: parts.map(({ tokens, wide }) => ({
      properties: { page: wide ? lying : upright },
      footers: { default: pageNumber() },
      children: blocksOf(tokens, wide),
    })),
  });
  return Packer.toBuffer(document);
}

interface Section {
  readonly wide: boolean;
  readonly tokens: readonly Token[];
}

/** The page is turned for the table of all items, and turned back behind it. */
function sections(tokens: readonly Token[]): readonly Section[] {
  const found: { wide: boolean; tokens: Token[] }[] = [{ wide: false, tokens: [] }];
  tokens.forEach((token, at) => {
    if (token.type === 'heading' && token.depth === 2) {
      const next = tokens.findIndex((one, index) => index > at && one.type === 'heading');
      const own = tokens.slice(at, next === -1 ? tokens.length : next);
      const wide =
        own.some((one) => /^<!-- fact:items\b/.test(one.raw)) &&
        own.some(({ type }) => type === 'table');
      if (wide || found.at(-1)?.wide) found.push({ wide, tokens: [] });
    }
    found.at(-1)?.tokens.push(token);
  });
  return found;
}

function blocksOf(tokens: readonly Token[], wide: boolean): (Paragraph | Table)[] {
  let inside = '';
  return tokens.flatMap((token): (Paragraph | Table)[] => {
    const [, end, type, id = ''] = MARK.exec(token.raw) ?? [];
    if (type !== undefined) {
      inside = end === '' && type === 'fact' ? id : '';
      return [];
    }
    return blockOf(token, { inside, wide });
  });
}

interface Around {
  /** The fact that a block belongs to. */
  readonly inside: string;
  readonly wide: boolean;
}

const headings = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;

function blockOf(token: Token, around: Around): (Paragraph | Table)[] {
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      return [
        new Paragraph({
          heading: headings[depth - 1] ?? HeadingLevel.HEADING_3,
          keepNext: true,
          ...(depth > 1 && !around.wide && { indent: firstLine }),
          children: runs(tokens),
        }),
      ];
    }
    case 'paragraph':
    case 'text':
      return [paragraph(token, around)];
    case 'list':
      return (token as Tokens.List).items.flatMap(({ tokens }) =>
        tokens.flatMap((one) => blockOf(one, around)),
      );
    case 'blockquote':
      return (token.tokens ?? []).flatMap((one) => blockOf(one, around));
    case 'table':
      return [
        tableOf(token as Tokens.Table, {
          width: around.wide ? widthOf.lying : widthOf.upright,
          shares: around.inside === 'items' ? itemShares : undefined,
          size: around.wide ? 14 : 24,
        }),
        new Paragraph({ children: [] }),
      ];
    case 'code':
      return [new Paragraph({ children: [new TextRun(xmlText(token.text))] })];
    default:
      return [];
  }
}

function paragraph(token: Token, { inside }: Around): Paragraph {
  const tokens = 'tokens' in token && token.tokens ? token.tokens : [token];
  // Nobody is to send out a prompt that was overlooked.
  const children = runs(tokens, isPrompt(token.raw) ? { highlight: 'yellow' } : {});
  if (inside === 'date') return new Paragraph({ alignment: AlignmentType.CENTER, children });
  if (inside === 'signature') {
    return new Paragraph({ alignment: AlignmentType.RIGHT, indent: { right: 1280 }, children });
  }
  if (inside.startsWith('chart-')) return new Paragraph({ keepNext: true, children });
  return new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: firstLine, children });
}

/** — 1 —, 4号. */
const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
