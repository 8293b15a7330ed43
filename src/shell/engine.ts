import { setFlagsFromString } from 'node:v8';

/**
 * Every run is short, and Node 20 spends a fifth of the processor's time of a long one on making fast code of functions inside others, which
 * pays only for runs of minutes. Later versions have a quicker compiler of their own for this and are left alone.
 * See docs/decisions/0020.
 */
export function settleEngine(version: string = process.versions.node): void {
  if (version.startsWith('20.')) setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}
