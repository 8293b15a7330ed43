import { messagesIn } from '../messages/index.ts';
import type { World } from '../world.ts';
import { call } from './call.ts';
import { report } from './failure.ts';
import { chooseLanguage } from './language.ts';
import { nearestRegistryText } from './nearest-registry.ts';
import { printerFor } from './printer.ts';
import { optionIn, readCommandLine } from './program.ts';

/** One run of the program, from the words of the command line to the exit code. The only place that catches everything. */
export async function run(world: World): Promise<number> {
  const { args, env } = world;
  const language = chooseLanguage({
    option: optionIn(args, '--lang'),
    registryText: nearestRegistryText(world.cwd, optionIn(args, '--dir')),
    env,
  });
  const messages = await messagesIn(language);
  const printer = printerFor(world, optionIn(args, '--color'));
  try {
    const invocation = await readCommandLine(args, messages, printer.columns ?? 80);
    if (invocation.kind === 'command') {
      return await call(invocation, { world, language, messages, printer });
    }
    await printer.out(invocation.text);
    return 0;
  } catch (error) {
    return report(error, messages, printer);
  }
}
