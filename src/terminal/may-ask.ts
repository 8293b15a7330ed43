export interface Attendance {
  readonly stdinIsTTY: boolean;
  readonly stderrIsTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `--no-input` */
  readonly noInput: boolean;
}

/** Whether somebody sits there who can see a question and answer it. */
export function mayAsk({ stdinIsTTY, stderrIsTTY, env, noInput }: Attendance): boolean {
  const isCI = Boolean(env.CI) && env.CI !== 'false' && env.CI !== '0';
  // A dumb terminal cannot move the cursor, which every list of choices needs.
  return stdinIsTTY && stderrIsTTY && !noInput && !isCI && env.TERM !== 'dumb';
}
