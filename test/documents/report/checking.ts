import { fileURLToPath } from 'node:url';
import { reportSource } from '../../../src/commands/report/summaries.ts';
import { mistakesIn } from '../../../src/documents/report/check/index.ts';
import type { LastReport } from '../../../src/documents/report/check/mistake.ts';
import { type Language, messagesIn } from '../../../src/messages/index.ts';
import { openRegistry } from '../../../src/registry/open.ts';

const registry = openRegistry(
  fileURLToPath(new URL('../../../examples/linyi-2020', import.meta.url)),
);
const asked = { year: 2020, from: undefined, to: undefined, meeting: [] } as const;

/** The example of 2020 as a report in a language sees it, and what the check says of a text about it. */
export async function checking(language: Language) {
  const context = {
    today: '2020-11-10',
    asOf: '2020-11-10',
    now: '',
    language,
    messages: await messagesIn(language),
    called: 'proposals',
  };
  const tellingOf = async (body: 'proposal' | undefined) =>
    (await reportSource({ ...asked, body }, registry, context)).telling;
  const both = await tellingOf(undefined);
  return {
    both,
    proposals: await tellingOf('proposal'),
    /** With a target that this year did not reach. */
    aiming: {
      ...both,
      office: { ...both.office, targets: [{ rate: 'face_contact', goal: '100%' }] as const },
    },
    mistakes: (text: string, telling = both, lastReport?: LastReport) =>
      mistakesIn({
        passages: text.split('\n').map((line, at) => ({ text: line, line: at + 1, byHand: true })),
        telling,
        lastReport,
      }).map(({ code, known }) => (known === undefined ? code : `${code} ${known}`)),
  };
}
