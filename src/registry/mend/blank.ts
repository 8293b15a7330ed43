import { type Mender, offsetOf } from './mender.ts';

/** One ordinary blank for the wide ones behind a colon. How far a line was meant to be indented is left to people. */
export const blank: Mender = ({ text, finding }) => {
  const at = offsetOf(text, finding);
  if (at === undefined || !/[\u3000\u00a0]/.test(text[at] ?? '')) return [];
  const before = text.slice(0, at).replace(/ +$/, '');
  if (!before.endsWith(':')) return [];
  const rest = text.slice(at).replace(/^[ \u3000\u00a0]+/, '');
  return [`${before}${/^\r?\n/.test(rest) ? '' : ' '}${rest}`];
};
