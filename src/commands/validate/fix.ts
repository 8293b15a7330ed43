import { discreet } from '../../checks/discreet.ts';
import type { Finding } from '../../checks/finding.ts';
import { sentenceOf } from '../../messages/finding-words.ts';
import type { Messages } from '../../messages/index.ts';
import { judged } from '../../registry/judge/judged.ts';
import { mending } from '../../registry/mend/plan.ts';
import type { Block } from '../../terminal/view.ts';
import { asCalled } from '../as-called.ts';
import type { Context, Plan } from '../command.ts';

/** Mends what needs no judgement: the changes are shown, and written once they are agreed to. */
export async function fixed(
  root: string,
  yes: boolean,
  { asOf, messages, called }: Context,
): Promise<Plan> {
  const { findings } = await judged(root, asOf);
  const { changes, done } = await mending(root, findings);
  const { validation } = messages;
  const keys = new Set(done.map(keyOf));
  const left = findings.filter((finding) => !keys.has(keyOf(finding)));
  const rest: Block[] =
    left.length > 0
      ? [
          {
            type: 'text',
            text: { text: asCalled(validation.leftToPeople(left.length), called), tone: 'soon' },
          },
        ]
      : [];
  return {
    changes,
    data: { mended: done.map(discreet), left: left.length },
    said: [
      {
        type: 'text',
        text:
          changes.length === 0
            ? validation.nothingToMend
            : { text: validation.mended(done.length, changes.length), tone: 'good' },
      },
      { type: 'list', items: done.map((finding) => lineOf(finding, messages)) },
      ...rest,
    ],
    ...(changes.length > 0 && {
      confirm: { question: validation.mendQuestion(done.length, changes.length), given: yes },
    }),
    exit: left.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}

function keyOf({ code, path, place }: Finding): string {
  return JSON.stringify([code, path, place]);
}

function lineOf(finding: Finding, messages: Messages): string {
  const { path, place, code } = finding;
  const where = messages.registry.place(path, place?.line, place?.column);
  return `${where} ${sentenceOf(discreet(finding), messages).text} [${code}]`;
}
