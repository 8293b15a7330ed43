import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Proposal } from '../../src/proposal/record.ts';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { item } from '../proposal/item.ts';

/** What lies at a path: a text, bytes, a link, a folder or a named pipe. */
type Content =
  | string
  | Uint8Array
  | Promise<string>
  | { readonly link: string }
  | { readonly folder: true }
  | { readonly pipe: true };

export type Files = Readonly<Record<string, Content>>;

/** A registry that breaks a rule, and one much like it that does not. */
export interface Fixture {
  readonly bad: Files;
  readonly good: Files;
  /** What was committed before, for the rules of history. */
  readonly before?: Files;
  /** Other codes that the bad one cannot but break as well. */
  readonly also?: readonly string[];
  /** Only where the disk can hold such a thing. */
  readonly when?: boolean;
  /** The day it is; 2020-04-30 where absent. */
  readonly today?: string;
}

export const PATH = 'proposals/2020/2020-city-npc-012.yaml';

/** The record of a sound item with these parts in place of its own. */
export const record = (parts: Partial<Proposal> = {}): Files => {
  const whole = item(parts);
  return {
    [`proposals/${whole.id.slice(0, 4)}/${whole.id}.yaml`]: canonicalFile(
      'proposal',
      whole as never,
    ),
  };
};

/** registry.yaml with these lines after the first two. */
export const office = (lines = ''): Files => ({
  'registry.yaml': `version: 1\nunit: 某市某局\n${lines}`,
});

export const person = (text: string, name = '张三'): Files => ({ [`people/${name}.yaml`]: text });
export const calendar = (text: string, year = 2027): Files => ({ [`calendar/${year}.yaml`]: text });

/** A record as somebody typed it, with one text in place of another. */
export const typed = (from: string | RegExp, to: string): Files => {
  const text = `id: 2020-city-npc-012
kind: suggestion
level: city
number: "12"
title: 关于加强高校毕业生就业创业服务的建议
origin: session
proposers:
  - name: 张三
    lead: true
intake:
  assigner: 市政府督查室
  assigned_on: 2020-03-10
  role: lead
`;
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${from} is not in the record`);
  return { [PATH]: changed };
};

/** Puts the files on the disk, over a registry with nothing in it. */
export async function put(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries({ ...office(), ...files })) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    const whole = await content;
    if (typeof whole === 'string' || whole instanceof Uint8Array) writeFileSync(at, whole);
    else if ('link' in whole) symlinkSync(whole.link, at);
    else if ('folder' in whole) mkdirSync(at);
    else execFileSync('mkfifo', [at]);
  }
}
