import { type Mender, offsetOf } from './mender.ts';

/** Quotation marks around text that other programs would read as a number. */
export const quotes: Mender = ({ text, finding }) => {
  const at = offsetOf(text, finding);
  const value = String(finding.args.value);
  if (at === undefined || !text.startsWith(value, at)) return [];
  return [`${text.slice(0, at)}"${value}"${text.slice(at + value.length)}`];
};
