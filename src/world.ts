/** The one door to the outside: what a run of the program may see of the machine. */
export interface World {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What starts the program: node, and the program's file. */
  readonly program: readonly string[];
  /** The directory the program was called in. */
  readonly cwd: string;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** The day it is in a time zone, YYYY-MM-DD. */
  today(timeZone: string): string;
  /** This moment in UTC: 2020-11-10T08:30:00.000Z. */
  now(): string;
}

/** The world as this process finds it. */
export function realWorld(): World {
  return {
    args: process.argv.slice(2),
    program: [process.execPath, process.argv[1] ?? ''],
    env: process.env,
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date().toISOString(),
    today: (timeZone) => new Date().toLocaleDateString('sv-SE', { timeZone }),
  };
}
