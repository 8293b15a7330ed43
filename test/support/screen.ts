import pty from '@lydell/node-pty';
import headless from '@xterm/headless';

export interface ScreenOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd?: string;
  /** Added to an environment that says nothing of CI, colour or language. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface OpenScreen {
  /** Sends text as if it were typed or came from an input method. */
  type(text: string): void;
  press(key: keyof typeof KEYS): void;
  /** Waits until the screen shows it, or fails with what the screen shows instead. */
  waitFor(what: string | RegExp, milliseconds?: number): Promise<void>;
  /** What one sees: the rows of the screen, without the empty ones at its end. */
  text(): string;
  /** Everything since the start, also what has scrolled away. */
  all(): string;
  /** Where the next letter appears: column and row of the screen, from 0. */
  cursor(): readonly [column: number, row: number];
  /** Every byte the program sent. */
  raw(): string;
  resize(columns: number, rows: number): void;
  /** The exit code, once the last of the output is on the screen. */
  readonly exit: Promise<number>;
}

const KEYS = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  right: '\u001b[C',
  space: ' ',
  tab: '\t',
  backspace: '\u007f',
  escape: '\u001b',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
};

/** Runs a command in a real pseudo-terminal, on a screen that a test can read. */
export function openScreen(
  command: string,
  args: readonly string[],
  options: ScreenOptions = {},
): OpenScreen {
  const { columns = 80, rows = 40, cwd = process.cwd(), env = {} } = options;
  const screen = new headless.Terminal({
    cols: columns,
    rows,
    scrollback: 10_000,
    allowProposedApi: true,
  });
  const child = pty.spawn(command, [...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: bare(env),
  });
  let raw = '';
  let drawn: Promise<void> = Promise.resolve();
  child.onData((data) => {
    raw += data;
    drawn = new Promise((resolve) => screen.write(data, resolve));
  });
  // A terminal answers when it is asked where its cursor is.
  screen.onData((answer) => child.write(answer));
  const exit = new Promise<number>((resolve) => {
    child.onExit(
      ({ exitCode, signal }) => void drawn.then(() => resolve(signal ? 128 + signal : exitCode)),
    );
  });

  const read = (from: number) => {
    const { active } = screen.buffer;
    const lines = Array.from(
      { length: active.length - from },
      (_, at) =>
        active
          .getLine(from + at)
          ?.translateToString(true)
          .trimEnd() ?? '',
    );
    return lines.join('\n').trimEnd();
  };
  const text = () => read(screen.buffer.active.baseY);

  return {
    exit,
    text,
    all: () => read(0),
    cursor: () => [screen.buffer.active.cursorX, screen.buffer.active.cursorY],
    raw: () => raw,
    type: (input) => child.write(input),
    press: (key) => child.write(KEYS[key]),
    resize(newColumns, newRows) {
      child.resize(newColumns, newRows);
      screen.resize(newColumns, newRows);
    },
    async waitFor(what, milliseconds = 10_000) {
      const end = Date.now() + milliseconds;
      const isShown = () => (typeof what === 'string' ? text().includes(what) : what.test(text()));
      while (!isShown()) {
        if (Date.now() > end) throw new Error(`The screen never showed ${what}:\n${text()}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
  };
}

function bare(env: Readonly<Record<string, string>>): Record<string, string> {
  const unwanted =
    /^(CI|NO_COLOR|FORCE_COLOR|COLORTERM|LANG|LC_.*|VITEST.*|NODE_ENV|TMUX.*|TERM.*)$/;
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !unwanted.test(entry[0]),
  );
  return { ...Object.fromEntries(inherited), TERM: 'xterm-256color', ...env };
}
