import { discreet } from '../checks/discreet.ts';
import type { Finding } from '../checks/finding.ts';
import { sentenceOf } from '../messages/finding-words.ts';
import type { Messages } from '../messages/index.ts';
import { Refusal } from '../refusal.ts';

/** The refusal for an item whose file cannot be understood. */
export function brokenItem(id: string, findings: readonly Finding[]): Refusal {
  return new Refusal('broken-item', 3, (messages) =>
    messages.registry.brokenItem({ id, problems: linesOf(findings, messages) }),
  );
}

/** The refusal where registry.yaml is missing or cannot be understood. */
export function brokenOffice(findings: readonly Finding[]): Refusal {
  return new Refusal('broken-office', 3, (messages) =>
    messages.registry.brokenOffice({ problems: linesOf(findings, messages) }),
  );
}

function linesOf(findings: readonly Finding[], messages: Messages): string[] {
  return findings.map((finding) => {
    const { text, hint } = sentenceOf(discreet(finding), messages);
    const { line, column } = finding.place ?? {};
    const place = messages.registry.place(finding.path, line, column);
    return messages.registry.problem({ place, text, mend: hint ?? '' });
  });
}
