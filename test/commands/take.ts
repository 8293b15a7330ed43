import { expect, it } from 'vitest';
import { recordPath } from '../../src/proposal/identity.ts';
import type { Office } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import type { Status } from '../../src/proposal/status.ts';
import { at } from '../proposal/at.ts';
import { changedLines } from '../support/lines.ts';
import { registry } from '../support/registry.ts';
import { type Ran, run, words } from '../support/run.ts';

/** The state of an item, or an item. */
export type From = Status | Proposal;

const recordOf = (from: From) => (typeof from === 'string' ? at[from] : from);

interface Taken extends Ran {
  /** The lines of the record that came and went. */
  readonly lines: readonly string[];
}

/** Types a command line where the registry holds one item; the word ID stands for it. */
export async function take(from: From, line: string, office?: Office): Promise<Taken> {
  const record = recordOf(from);
  const path = recordPath(record.id);
  const there = await registry({ items: [record], ...(office && { office }) });
  const before = there.read(path);
  const args = words(line.replaceAll('ID', record.id));
  const ran = await run(args, { cwd: there.path });
  return { ...ran, lines: changedLines(before, there.read(path)) };
}

/** The code of the refusal that a command line meets; nothing may have been written. */
export async function refusalOf(from: From, line: string, office?: Office) {
  const { code, err, out, lines } = await take(from, `${line} --json`, office);
  expect(lines).toEqual([]);
  expect(out).toBe('');
  return [code, JSON.parse(err).error.code] as const;
}

/** Command lines that are carried out, with the lines they write, blank ones and indentation left out. */
export function writes(cases: readonly (readonly [From, string, readonly string[]])[]): void {
  it.each(named(cases))('%s', async (_, from, line, lines) => {
    const taken = await take(from, line);
    expect(taken.err).toBe('');
    expect(taken.code).toBe(0);
    const bare = taken.lines.map((one) => one.replace(/^([+-])\s*(- )?/, '$1'));
    expect(bare.filter((one) => one !== '+')).toEqual(lines);
  });
}

/** Command lines that are refused, with their exit code and the code of the refusal. */
export function refuses(cases: readonly (readonly [From, string, number, string])[]): void {
  it.each(named(cases))('%s: refused', async (_, from, line, exit, code) => {
    expect(await refusalOf(from, line)).toEqual([exit, code]);
  });
}

function named<C extends readonly [From, string, ...unknown[]]>(cases: readonly C[]) {
  return cases.map((one) => [`${nameOf(one[0])}: ${one[1]}`, ...one] as const);
}

const nameOf = (from: From) => (typeof from === 'string' ? from : from.id);
