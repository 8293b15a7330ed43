import type { Finding } from '../checks/finding.ts';
import type { Sentence } from '../refusal.ts';
import type { Messages } from './index.ts';

/** The words for one code of finding: what is wrong, and how a person mends it. */
export interface FindingWords {
  readonly text: (args: Finding['args']) => string;
  readonly mend: (args: Finding['args']) => string;
}

/** A finding as a sentence with its remedy; the place is left to whoever shows it. */
export function sentenceOf(finding: Finding, messages: Messages): Sentence {
  const words: FindingWords | undefined = (
    messages.findings as Readonly<Record<string, FindingWords>>
  )[finding.code];
  if (!words) return { text: finding.code };
  return { text: words.text(finding.args), hint: words.mend(finding.args) };
}
