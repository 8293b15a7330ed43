import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Finding } from '../checks/finding.ts';
import { isDate } from '../deadlines/date.ts';
import type { Parsed } from './parse.ts';
import { placeAt } from './place.ts';
import type { Bare } from './plain-yaml.ts';
import { pointerTo } from './value-at.ts';

// What YAML 1.1 and 1.2 readers turn into null, a boolean or a number. Dates are left out: every record is full of them.
const RETYPED =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?|[-+]?0(?:o[0-7]+|x[\da-f]+|b[01]+)|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?|[-+]?\.(?:inf|nan))$/i;

/** Whether another program would read a text without quotation marks as something else. */
export function isRetyped(text: string): boolean {
  const first = text.charCodeAt(0);
  // Chinese is never taken for a number, and nearly all other texts are days or long words.
  if (first >= 0x7f || isDate(text) || (first >= 0x41 && text.length > LONGEST_WORD)) return false;
  return RETYPED.test(text);
}

/** Of the words that are no text elsewhere; signs and digits stand before the letters. */
const LONGEST_WORD = 'false'.length;

/** `off` as a weight of a check: only this program reads registry.yaml's checks. */
const OWN_WORD = /^\/checks\/\d+\/severity$/;

/**
 * Unquoted text that other programs would read as a number, a boolean or nothing: 045000 would lose its zero there.
 * What `data` holds as text, the schema wants as text.
 */
export function retypedValues(parsed: Parsed<unknown>, path: string): Finding[] {
  const { source, data, bare } = parsed;
  const isText = ([owner, key]: Bare) =>
    typeof (owner as Readonly<Record<string, unknown>>)[key] === 'string';
  // The tree is only grown where there is something to show in it.
  if (bare !== undefined && !bare.some(isText)) return [];
  const findings: Finding[] = [];
  const visit = (node: Node | null | undefined, value: unknown, pointer: string): void => {
    if (isMap(node)) {
      for (const { key, value: child } of node.items)
        if (isScalar(key) && typeof key.value === 'string')
          visit(child as Node | null, member(value, key.value), pointerTo(pointer, key.value));
    } else if (isSeq(node)) {
      for (const [index, child] of node.items.entries())
        visit(child as Node, member(value, String(index)), pointerTo(pointer, index));
    } else if (isScalar(node) && node.type === 'PLAIN' && typeof value === 'string' && node.range)
      if (RETYPED.test(value) && !OWN_WORD.test(pointer))
        findings.push({
          code: 'retyped-value',
          severity: 'warning',
          path,
          place: placeAt(source, node.range[0]),
          pointer,
          args: { value },
        });
  };
  visit(parsed.tree().contents as Node | null, data, '');
  return findings;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
