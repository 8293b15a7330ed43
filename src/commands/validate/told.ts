import { discreet, isOnPersonalLine, isPersonal } from '../../checks/discreet.ts';
import type { Finding } from '../../checks/finding.ts';
import type { Told } from '../../documents/findings/report.ts';
import { sentenceOf } from '../../messages/finding-words.ts';
import type { Messages } from '../../messages/index.ts';
import { lineReader, type Parted } from '../../registry/line-of.ts';
import type { Block, Clause } from '../../terminal/view.ts';
import { asCalled } from '../as-called.ts';
import type { Context } from '../command.ts';

/** A finding in words, with its line where that may be shown. */
export interface Shown extends Told {
  readonly excerpt?: Parted;
}

/**
 * The findings in words. What holds personal data is not repeated, neither the line nor the value in the sentence: the logs of a build have
 * many readers.
 */
export function toldOf(
  findings: readonly Finding[],
  root: string,
  messages: Messages,
): readonly Shown[] {
  const lineAt = lineReader(root);
  return findings.map((whole) => {
    const finding = discreet(whole);
    const { text, hint: mend = '' } = sentenceOf(finding, messages);
    const excerpt = isOnPersonalLine(finding) ? undefined : lineAt(finding);
    const line = excerpt && (excerpt.before + excerpt.after).trim();
    if (excerpt === undefined || line === undefined || isPersonal(line))
      return { finding, text, mend };
    return { finding, text, mend, excerpt, line };
  });
}

type Telling = Pick<Context, 'messages' | 'called'>;

/** File by file: what is wrong, how to mend it with commands to be copied, and the line with a caret under the place. */
export function byFile(told: readonly Shown[], context: Telling): readonly Block[] {
  const files = new Map<string, Shown[]>();
  for (const one of told) {
    const others = files.get(one.finding.path);
    if (others) others.push(one);
    else files.set(one.finding.path, [one]);
  }
  return [...files].flatMap(([path, some]): Block[] => [
    { type: 'heading', text: path },
    ...some.flatMap((one) => blocksOf(one, context)),
    { type: 'blank' },
  ]);
}

function blocksOf({ finding, text, mend, excerpt }: Shown, { messages, called }: Telling): Block[] {
  const { validation } = messages;
  const { place, severity, code } = finding;
  const where = place === undefined ? '' : `${validation.at(place.line, place.column)} `;
  const said = `${where}${validation.severity[severity]} ${text} [${code}]`;
  const remedy = mend === '' ? '' : asCalled(validation.mend(mend), called);
  return [
    { type: 'list', items: [{ text: said, tone: severity === 'error' ? 'late' : 'soon' }] },
    { type: 'remedy', clauses: clausesOf(remedy) },
    ...(excerpt === undefined ? [] : [{ type: 'excerpt' as const, ...excerpt }]),
  ];
}

/** A remedy in clauses that end with the command that does it, so that the command can be copied whole, and what is said besides. */
function clausesOf(remedy: string): readonly Clause[] {
  const ending = /(.+?[：:]) ?(proposals [^；。;]+?)(?:[；。;]\s*|$)/gsu;
  const found = [...remedy.matchAll(ending)];
  const end = found.reduce((at, match) => Math.max(at, match.index + match[0].length), 0);
  const rest = remedy.slice(end);
  return [
    ...found.map(([, text = '', command = '']) => ({ text: begun(text), command })),
    ...(rest === '' ? [] : [{ text: begun(rest) }]),
  ];
}

/** A clause that stands for itself now begins with a capital, where its script has any. */
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
