import type { Finding } from '../checks/finding.ts';
import type { Messages } from '../messages/index.ts';

/** A finding in one line: file:line:column, sentence, and its code to look up. */
export function sentenceOf(finding: Finding, messages: Messages): string {
  const { path, place, code } = finding;
  const where = place === undefined ? path : `${path}:${place.line}:${place.column}`;
  return `${where}  ${whatIsWrong(finding, messages)} [${code}]`;
}

/** What a finding says, without its place. */
export function whatIsWrong({ code, args }: Finding, messages: Messages): string {
  const sentences = messages.findings as unknown as Record<string, { text(args: unknown): string }>;
  return sentences[code]?.text(args) ?? code;
}

/** How a finding is mended. */
export function howToMend({ code, args }: Finding, messages: Messages): string | undefined {
  const sentences = messages.findings as unknown as Record<
    string,
    { mend?(args: unknown): string }
  >;
  return sentences[code]?.mend?.(args);
}
