import { discreet } from '../checks/discreet.ts';
import type { Finding } from '../checks/finding.ts';
import { asCalled } from '../commands/as-called.ts';
import type { Answer, Context } from '../commands/command.ts';
import { sentenceOf } from '../messages/finding-words.ts';
import type { Messages } from '../messages/index.ts';
import { officeOf } from '../registry/office-of.ts';
import type { Registry } from '../registry/registry.ts';
import type { Run } from './call.ts';
import { envelope } from './envelope.ts';
import type { Called } from './program.ts';

interface Given {
  readonly answer: Answer;
  readonly registry: Registry;
  readonly context: Context;
}

/** Prints an answer, then names on stderr every file that is missing from it because it could not be read. */
export async function give(given: Given, { verb, general }: Called, run: Run): Promise<number> {
  const { answer, registry, context } = given;
  const { printer, messages } = run;
  const { broken } = registry;
  const json = () => {
    const unit = officeOf(registry)?.unit;
    const parts = broken.length > 0 ? { broken } : {};
    const named = unit === undefined ? {} : { unit };
    return envelope({ command: verb, as_of: context.asOf, ...named, data: answer.data, ...parts });
  };
  const { document, notes = [] } = answer;
  if (document?.to !== undefined) {
    const { putDocument } = await import('../registry/put-document.ts');
    const { to, force, content = json() } = document;
    putDocument(run.world.cwd, { to, force, content });
  }
  if (general.json) await printer.out(json());
  else if (document !== undefined && document.to === undefined) {
    await printer.document(document.content === undefined ? json() : String(document.content));
  } else await printer.show(answer.view);
  await leavePage(answer, run);
  await printer.tell(notes.map((note) => asCalled(note, context.called)));
  // validate has just told all about them.
  if (broken.length === 0 || verb === 'validate') return answer.exit ?? 0;
  const files = new Set(broken.map(({ path }) => path)).size;
  await printer.tell([
    messages.shell.brokenFiles(files),
    ...broken.map((finding) => `  ${inOneLine(finding, messages)}`),
    messages.shell.hint(asCalled(messages.shell.seeValidate, context.called)),
  ]);
  return 3;
}

/** GitHub shows what a step adds to this file on the page of its run. A page that cannot be left is no reason to fail. */
async function leavePage({ page }: Answer, { world, printer, messages }: Run): Promise<void> {
  const to = world.env.GITHUB_STEP_SUMMARY;
  if (page === undefined || to === undefined || to === '') return;
  const { appendDocument } = await import('../registry/append-document.ts');
  const code = appendDocument(world.cwd, to, await page());
  if (code !== undefined) {
    await printer.tell([messages.validation.page.notLeft(to, messages.registry.reason(code))]);
  }
}

/** A finding in one line: where, what, and its code to look up. */
function inOneLine(finding: Finding, messages: Messages): string {
  const { path, place, code } = finding;
  const where = messages.registry.place(path, place?.line, place?.column);
  return `${where}  ${sentenceOf(discreet(finding), messages).text} [${code}]`;
}
