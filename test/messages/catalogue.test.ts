import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands, type Verb } from '../../src/commands/index.ts';
import { type Messages, messagesIn } from '../../src/messages/index.ts';
import { questionFor, wordsFor } from '../../src/shell/words-for.ts';

const [zh, en] = [await messagesIn('zh-CN'), await messagesIn('en')];
const verbs = Object.keys(commands) as Verb[];
const han = /\p{Script=Han}/u;

describe.each(verbs)('the words of %s', async (verb) => {
  const { command } = await commands[verb]();
  const keys = Object.keys(command.params);

  it.each([
    ['zh-CN', zh],
    ['en', en],
  ] as const)('are there in %s: what it does, and what each parameter means', (_, messages) => {
    expect(messages.verbs[verb]).toMatch(/\S/);
    for (const key of keys) {
      expect([key, wordsFor(verb, key, messages)]).toEqual([key, expect.stringMatching(/\S/)]);
      expect([key, questionFor(verb, key, messages)]).toEqual([key, expect.stringMatching(/\S/)]);
    }
  });

  it('are of one language', () => {
    for (const key of keys) {
      expect(wordsFor(verb, key, en)).not.toMatch(han);
      expect(questionFor(verb, key, en)).not.toMatch(han);
      expect(wordsFor(verb, key, zh)).toMatch(han);
    }
  });

  it('describe nothing that is not there', () => {
    for (const section of [zh.params, zh.questions] as Readonly<Record<string, object>>[]) {
      const described = Object.keys(section[verb] ?? {});
      expect(described.filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});

/** Every text and every function of a catalogue, by its path. */
function leaves(part: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof part !== 'object' || part === null) return [[path, part]];
  return Object.entries(part).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

describe('both languages', () => {
  it('say the same things', () => {
    const shape = (messages: Messages) =>
      leaves(messages)
        .map(([path, leaf]) => `${path} ${typeof leaf}`)
        .sort();
    // A list may be longer in one language, and a text that takes no argument in one may take some in the other.
    expect(shape(en)).toEqual(shape(zh));
  });

  it('have no Chinese in English, but for the names of rules and the words a bureau uses for its steps', () => {
    const meant = /^\/(verbs|deadlines\/defaultSource)\//;
    const mixed = leaves(en).filter(
      ([path, leaf]) => typeof leaf === 'string' && han.test(leaf) && !meant.test(path),
    );
    expect(mixed).toEqual([]);
  });
});

describe('terms', () => {
  const enums = (name: string) =>
    enumsIn(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')));
  const proposal = enums('proposal');

  it.each([
    ['kind', proposal.kind],
    ['level', proposal.level],
    ['origin', proposal.origin],
    ['role', proposal['intake/role']],
    ['sectionRole', proposal['routing/assignments/role']],
    ['proposerType', proposal.proposer_type],
    ['stage', proposal['contacts/stage']],
    ['contactWay', proposal['contacts/way']],
    ['reviewStage', proposal['review/stage']],
    ['publicity', proposal['draft/publicity']],
    ['deliveryWay', proposal['delivery/way']],
    ['rating', proposal['feedback/result']],
    ['feedbackWay', proposal['feedback/way']],
    ['urgeWay', proposal['urges/way']],
    ['capacity', enums('person').capacity],
    ['duty', proposal['urges/about']],
    ['gate', enums('registry').gates],
  ] as const)('%s are the values of the schema', (name, values) => {
    expect(Object.keys(zh.terms[name]).sort()).toEqual([...(values ?? [])].sort());
    expect(Object.keys(en.terms[name]).sort()).toEqual([...(values ?? [])].sort());
  });

  it.each(Object.keys(zh.terms) as (keyof Messages['terms'])[])('%s can be told apart', (name) => {
    for (const messages of [zh, en]) {
      const words = Object.values(messages.terms[name]);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

/** The enums of a schema by the path of their property, `definitions` by their names. */
function enumsIn(schema: Schema, path = ''): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  if (schema.enum) found[path] = schema.enum;
  const below = [
    ...Object.entries(schema.properties ?? {}),
    ...Object.entries(schema.definitions ?? {}),
  ].map(([key, value]) => [path === '' ? key : `${path}/${key}`, value] as const);
  for (const [at, part] of [...below, [path, schema.items] as const])
    if (part) Object.assign(found, enumsIn(part, at));
  return found;
}

interface Schema {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
