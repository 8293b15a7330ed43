import { colourLevel } from '../terminal/colour.ts';
import { note, write } from '../terminal/output.ts';
import type { View } from '../terminal/view.ts';
import type { World } from '../world.ts';

/** The two ways out: the answer on stdout, everything else on stderr. */
export interface Printer {
  /** Width of the terminal; undefined where the output is piped and nothing wraps. */
  readonly columns: number | undefined;
  /** Whether stderr is coloured. */
  readonly colourful: boolean;
  out(text: string): Promise<void>;
  /** What holds texts of records in a form of its own: byte for byte into a pipe, harmless on a terminal. */
  document(text: string): Promise<void>;
  show(view: View): Promise<void>;
  /** A view on stderr, for the person who is asked something about it. */
  showBeside(view: View): Promise<void>;
  tell(lines: readonly string[]): Promise<void>;
}

export function printerFor(world: World, color: string | undefined): Printer {
  const { stdout, stderr, env } = world;
  const option = color === 'always' || color === 'never' ? color : 'auto';
  const columns = stdout.isTTY ? stdout.columns : widthFrom(env.COLUMNS);
  const colourful = colourLevel({ option, env, isTTY: stderr.isTTY === true }) > 0;
  return {
    columns,
    colourful,
    out: (text) => write(stdout, text),
    async document(text) {
      if (stdout.isTTY !== true) return write(stdout, text);
      const { printable } = await import('../terminal/printable.ts');
      const parts = text.replace(/^\ufeff/, '').split('\t');
      await write(stdout, parts.map(printable).join('\t'));
    },
    async show(view) {
      const { render } = await import('../terminal/render.ts');
      const colour = colourLevel({ option, env, isTTY: stdout.isTTY === true }) > 0;
      await write(stdout, await render(view, { columns, colour }));
    },
    async showBeside(view) {
      const { render } = await import('../terminal/render.ts');
      const width = stderr.isTTY ? stderr.columns : columns;
      await write(stderr, await render(view, { columns: width, colour: colourful }));
    },
    async tell(lines) {
      for (const line of lines) await note(stderr, line);
    },
  };
}

/** COLUMNS is honoured for pipes only where somebody exported it. */
function widthFrom(text: string | undefined): number | undefined {
  const columns = Number(text);
  return Number.isInteger(columns) && columns > 0 ? columns : undefined;
}
