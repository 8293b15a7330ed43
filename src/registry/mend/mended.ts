import type { Finding } from '../../checks/finding.ts';
import { Refusal } from '../../refusal.ts';
import type { Kind } from '../kinds.ts';
import { parse } from '../parse.ts';
import { retypedValues } from '../retyped.ts';
import { blank } from './blank.ts';
import { colon } from './colon.ts';
import { date } from './date.ts';
import { key } from './key.ts';
import type { Flaw, Mender } from './mender.ts';
import { quotes } from './quotes.ts';
import { tabs } from './tabs.ts';
import { type } from './type.ts';
import { word } from './word.ts';

const menders: Readonly<Record<string, Mender | undefined>> = {
  'retyped-value': quotes,
  'full-width-colon': colon,
  'missing-space': colon,
  'wide-blank': blank,
  'tab-indent': tabs,
  'not-a-date': date,
  'not-allowed': word,
  'wrong-type': type,
  'missing-key': key,
  'unknown-key': key,
};

/** More mistakes than this in one file, and it wants a person. */
const MOST = 200;

export interface Mended {
  readonly text: string;
  /** What was mended, each with its place in the text as it was then. */
  readonly done: readonly Finding[];
}

/**
 * The text of a file with every mistake mended that needs no judgement. A step counts only if it takes its own mistake away, brings no
 * other, and is the only way to read the text.
 */
export async function mended(source: string, path: string, kind: Kind): Promise<Mended> {
  const done: Finding[] = [];
  const hopeless = new Set<string>();
  let text = source;
  for (let step = 0; step < MOST; step += 1) {
    const state = judge(text, path, kind);
    const finding = state.findings.find(
      (one) => menders[one.code] !== undefined && !hopeless.has(keyOf(one)),
    );
    if (finding === undefined) break;
    const after = await oneWay({ text, finding, kind }, state, path);
    if (after === undefined) hopeless.add(keyOf(finding));
    else {
      text = after;
      done.push(finding);
    }
  }
  return { text, done };
}

interface State {
  readonly findings: readonly Finding[];
  /** What the file says, where it can be read as YAML at all. */
  readonly said: string | undefined;
}

function judge(text: string, path: string, kind: Kind): State {
  const read = parse(text, path, kind);
  if (!('data' in read)) return { findings: read.findings, said: undefined };
  const findings = [...read.warnings, ...retypedValues(read, path)];
  return { findings, said: JSON.stringify(read.data) };
}

async function oneWay(flaw: Flaw, before: State, path: string): Promise<string | undefined> {
  const ways = (await waysFor(flaw)).filter((text) => text !== flaw.text);
  const good = ways
    .map((text) => ({ text, state: judge(text, path, flaw.kind) }))
    .filter(({ state }) => isBetter(flaw.finding, before, state));
  const [first] = good;
  const isOne = good.every(({ state }) => state.said === first?.state.said);
  return first !== undefined && (isOne || good.length === 1) ? first.text : undefined;
}

async function waysFor(flaw: Flaw): Promise<readonly string[]> {
  try {
    return (await menders[flaw.finding.code]?.(flaw)) ?? [];
  } catch (error) {
    // An anchor that would change another place as well.
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** What could not be read may show more mistakes once it can; where it could be read, nothing else may change. */
function isBetter(finding: Finding, before: State, after: State): boolean {
  const left = after.findings.map(keyOf);
  if (left.includes(keyOf(finding))) return false;
  const hidden = finding.pointer === undefined;
  if (hidden)
    return after.findings.every((one) => one.code !== 'yaml-syntax' && isFurther(one, finding));
  const known = new Set(before.findings.map(keyOf));
  const saysTheSame = finding.code !== 'retyped-value' || before.said === after.said;
  // Values are looked at one by one only once the whole file can be understood.
  const fresh = after.findings.filter((one) => !known.has(keyOf(one)));
  const isSeenNow = (one: Finding) => before.said === undefined && one.code === 'retyped-value';
  return fresh.every(isSeenNow) && saysTheSame;
}

/** Mistakes that hide what follows are met one after the other, from the top. */
function isFurther(one: Finding, than: Finding): boolean {
  return one.pointer !== undefined || (one.place?.line ?? 0) >= (than.place?.line ?? 0);
}

function keyOf({ code, pointer, place }: Finding): string {
  return JSON.stringify([code, pointer ?? `${place?.line}:${place?.column}`]);
}
