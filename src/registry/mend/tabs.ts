import { type Mender, offsetOf } from './mender.ts';

/** Blanks in place of the tabs a line is indented with. How many a tab stands for nobody knows: all that are usual are offered. */
export const tabs: Mender = ({ text, finding }) => {
  const at = offsetOf(text, finding);
  if (at === undefined) return [];
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  if (!indent.includes('\t')) return [];
  return [2, 4, 8].map(
    (width) =>
      text.slice(0, start) +
      indent.replaceAll('\t', ' '.repeat(width)) +
      text.slice(start + indent.length),
  );
};
