import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { colonSlip } from './colon-slip.ts';
import { wideBlank } from './wide-blank.ts';

/** A finding whose file and line are still to be added. */
export interface Trouble {
  readonly code: string;
  readonly offset: number;
  readonly args?: Readonly<Record<string, string | number>>;
}

/**
 * What is wrong with the YAML itself. One slip makes the parser stumble several times, so everything after
 * the first broken place is left out; repeated keys before it are mistakes of their own.
 */
export function yamlTroubles(doc: Document, source: string): Trouble[] {
  const errors = doc.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const firstBroken = errors.findIndex((error) => error.code !== 'DUPLICATE_KEY');
  const counted = firstBroken === -1 ? errors : errors.slice(0, firstBroken + 1);
  return counted.map((error) => troubleOf(error, doc, source));
}

function troubleOf(error: YAMLError, doc: Document, source: string): Trouble {
  const [start, end] = error.pos;
  if (error.code === 'DUPLICATE_KEY')
    return { code: 'duplicate-key', offset: start, args: { key: keyAt(source, start) } };
  if (error.code === 'MULTIPLE_DOCS') return { code: 'several-documents', offset: start };
  if (error.code === 'TAB_AS_INDENT') return { code: 'tab-indent', offset: start };
  if (error.code === 'RESOURCE_EXHAUSTION') return { code: 'nested-too-deep', offset: start };
  const slip = colonSlip(source, start, end) ?? wideBlank(source, start, end);
  if (slip) return slip;
  const opening = error.code === 'MISSING_CHAR' ? openingQuote(doc, start) : undefined;
  if (opening !== undefined)
    return { code: 'yaml-syntax', offset: opening, args: { detail: 'OPEN_QUOTE' } };
  return { code: 'yaml-syntax', offset: start, args: { detail: error.code } };
}

function keyAt(source: string, offset: number): string {
  return /^["']?([^\r\n:"']*)/.exec(source.slice(offset, offset + 80))?.[1]?.trim() ?? '';
}

/** A quote that is never closed is noticed at the end of the file; the person needs its beginning. */
function openingQuote(doc: Document, offset: number): number | undefined {
  let opening: number | undefined;
  visit(doc, {
    Scalar(_, node) {
      if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range)
        if (node.range[0] < offset && node.range[1] >= offset) opening = node.range[0];
    },
  });
  return opening;
}
