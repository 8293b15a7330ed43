import { resolve } from 'node:path';
import { helpIn, messagesIn } from '../messages/index.ts';
import type { World } from '../world.ts';
import { calledAs } from './called-as.ts';
import { report } from './failure.ts';
import { chooseLanguage } from './language.ts';
import { nearestRegistryText } from './nearest-registry.ts';
import { printerFor } from './printer.ts';
import { asksForHelp, optionIn } from './words.ts';

/** One run of the program, from the words of the command line to the exit code. The only place that catches everything. */
export async function run(world: World): Promise<number> {
  const { args, env } = world;
  const language = chooseLanguage({
    option: optionIn(args, '--lang'),
    registryText: nearestRegistryText(world.cwd, optionIn(args, '--dir')),
    env,
  });
  const printer = printerFor(world, optionIn(args, '--color'));
  if (asksForHelp(args)) {
    const { rootHelp } = await import('./help.ts');
    await printer.out(rootHelp(await helpIn(language), printer.columns ?? 80));
    return 0;
  }
  const messages = await messagesIn(language);
  try {
    const { readCommandLine } = await import('./program.ts');
    const invocation = await readCommandLine(args, messages, printer.columns ?? 80);
    if (invocation.kind === 'command') {
      // Help must not wait for the parser and the validators.
      const { call } = await import('./call.ts');
      return await call(invocation, { world, language, messages, printer });
    }
    await printer.out(invocation.text);
    return 0;
  } catch (error) {
    return report(error, {
      messages,
      printer,
      json: args.includes('--json'),
      called: calledHere(world),
    });
  }
}

function calledHere({ args, cwd }: World): string {
  const folder = optionIn(args, '--dir');
  return folder === undefined ? 'proposals' : calledAs(cwd, resolve(cwd, folder));
}
