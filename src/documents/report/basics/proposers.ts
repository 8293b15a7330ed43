import type { ProposerGroup } from '../../../statistics/dimensions.ts';
import { type Content, paragraph } from '../part.ts';
import { printedShare } from '../printed.ts';
import type { Telling } from '../telling.ts';

/** Who put the items forward, and what part they are of all that a session put forward, where the office has stated that. */
export function proposerFacts(telling: Telling): readonly Content[] {
  return paragraph(`${groups(telling)}${shares(telling)}`);
}

function groups({ summary, messages }: Telling): string {
  const { parts, unstated } = summary.proposers.byGroup;
  const { proposerType, capacity } = messages.terms;
  const words: Readonly<Record<ProposerGroup, string>> = {
    individual: proposerType.individual,
    joint: proposerType.joint,
    collective: capacity.collective,
  };
  if (parts.length < 2) return '';
  return messages.report.basics.proposers(
    parts.map(({ value, members }) => ({
      label: words[value as ProposerGroup],
      n: members.length,
    })),
    unstated.length,
  );
}

function shares({ summary, kinds, words, messages }: Telling): string {
  const { basics, frame } = messages.report;
  return summary.shares
    .filter(({ stated }) => stated.kind === undefined || kinds.includes(stated.kind))
    .map(({ members, total, stated }) => {
      const { level, origin, kind } = stated;
      return basics.sessionShare({
        whole: frame.whole([
          ...(level === undefined ? [] : [messages.terms.level[level]]),
          ...(origin === undefined ? [] : [messages.terms.origin[origin]]),
          // 市建议, but 人大代表建议 where no level is said.
          frame.either(
            (kind === undefined ? kinds : [kind]).map((one) =>
              level === undefined ? words.body(one) : messages.terms.kind[one],
            ),
          ),
        ]),
        n: members.length,
        total,
        percent: printedShare(members.length, total, summary.rounding),
      });
    })
    .join('');
}
