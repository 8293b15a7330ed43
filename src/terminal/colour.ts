import type { Tone } from './view.ts';

export interface ColourChoice {
  /** `--color` */
  readonly option: 'auto' | 'always' | 'never';
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the stream that is written to is a terminal; stdout and stderr may differ. */
  readonly isTTY: boolean;
}

/**
 * The one colour switch: the option, then FORCE_COLOR, then NO_COLOR, then what the stream is.
 * An empty variable counts as unset. One level is enough: the tones need no more than the sixteen colours.
 */
export function colourLevel({ option, env, isTTY }: ColourChoice): 0 | 1 {
  if (option !== 'auto') return option === 'always' ? 1 : 0;
  if (env.FORCE_COLOR) return env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false' ? 0 : 1;
  if (env.NO_COLOR) return 0;
  return isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

/** Gives a piece of text its tone. */
export type Paint = (text: string, tone: Tone | undefined) => string;

/** A painter; without colour it gives the text back as it is, and chalk is never loaded. */
export async function painter(colour: boolean): Promise<Paint> {
  if (!colour) return (text) => text;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const styles = {
    late: chalk.red,
    soon: chalk.yellow,
    good: chalk.green,
    dim: chalk.dim,
    strong: chalk.bold,
  } satisfies Record<Tone, unknown>;
  return (text, tone) => (tone === undefined || text === '' ? text : styles[tone](text));
}
