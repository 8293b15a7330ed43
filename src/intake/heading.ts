import type { Kind } from '../proposal/record.ts';
import { type Field, fields, headings } from './fields.ts';

/** A heading as it is compared: no spaces, signs, width or case. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

const known = new Map<string, Field>(
  fields.flatMap((field) => headings[field].map((heading) => [plainHeading(heading), field])),
);

/**
 * The field a heading means. 领衔代表（第一提案人） and 案号/编号 name one thing twice,
 * 交办日期（年月日） explains itself in brackets.
 */
export function fieldOf(heading: string): Field | undefined {
  const whole = known.get(plainHeading(heading));
  if (whole !== undefined) return whole;
  const folded = heading.normalize('NFKC');
  const outside = known.get(plainHeading(folded.replace(/\([^)]*\)/g, '')));
  if (outside !== undefined) return outside;
  const parts = folded.split(/[/、或()]/).filter((part) => plainHeading(part) !== '');
  const meant = new Set(parts.map((part) => known.get(plainHeading(part))));
  return parts.length > 1 && meant.size === 1 ? [...meant][0] : undefined;
}

/** The kind that a heading gives away: 建议编号, 领衔代表, 第一提案人. Undefined where it names both or neither. */
export function kindIn(heading: string): Kind | undefined {
  const suggestion = /建议|代表(?!团)/.test(heading);
  const proposal = /提案|委员|界别/.test(heading);
  if (suggestion === proposal) return undefined;
  return suggestion ? 'suggestion' : 'proposal';
}
