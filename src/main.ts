import { realWorld, type World } from './world.ts';

declare const VERSION: string;

/**
 * Runs the program in a world and answers with its exit code (see docs/exit-codes.md). Never throws.
 * The version is told before anything else is loaded.
 */
export async function main(world: World = realWorld()): Promise<number> {
  if (world.args.length === 1 && ['--version', '-V'].includes(world.args[0] as string)) {
    world.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const { run } = await import('./shell/run.ts');
  return run(world);
}
