import { describe, expect, test } from 'vitest';
import person from '../../schemas/person.schema.json' with { type: 'json' };
import proposal from '../../schemas/proposal.schema.json' with { type: 'json' };
import registry from '../../schemas/registry.schema.json' with { type: 'json' };
import { commands } from '../../src/commands/index.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { gateNames } from '../../src/proposal/gates.ts';
import { statuses } from '../../src/proposal/status.ts';
import { read, rowsIn } from './documents.ts';

interface Node {
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
}

const dictionary = read('docs/dictionary.md');
const chinese = await messagesIn('zh-CN');
const english = await messagesIn('en');
const schemas: Readonly<Record<string, Node>> = { proposal, person, registry };

/** The rows between an anchor and the next heading of the same rank. */
function rowsAt(anchor: string) {
  const [, after] = dictionary.split(`<a id="${anchor}"></a>`);
  if (after === undefined) throw new Error(`the dictionary has no section ${anchor}`);
  return rowsIn(after.split('\n## ')[0] ?? '');
}

const idsAt = (anchor: string) => rowsAt(anchor).map(([, id]) => id);
const wordsOf = (anchor: string) => rowsAt(anchor).map((row) => row.slice(0, 3));
const words = (zh: object, en: object) =>
  Object.entries(zh).map(([id, word]) => [word, id, (en as Record<string, unknown>)[id]]);

/** `intake.role`, `contacts[].way`; parts that several places share stand under their own name. */
function pathsIn({ properties = {}, definitions = {} }: Node, above = ''): readonly string[] {
  const named = (node: Node, path: string) => [
    path,
    ...pathsIn(node, `${path}.`),
    ...(node.items ? pathsIn(node.items, `${path}[].`) : []),
  ];
  return [
    ...Object.entries(properties).flatMap(([key, node]) => named(node, `${above}${key}`)),
    ...Object.entries(definitions).flatMap(([name, node]) => pathsIn(node, `${name}.`)),
  ];
}

function enumsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { enum: allowed } = value as Node;
  const here = Array.isArray(allowed) ? allowed.filter((word) => typeof word === 'string') : [];
  return [...here, ...Object.values(value).flatMap(enumsIn)];
}

test.each(Object.keys(schemas))(
  'it has every property of a %s file, in the order of the schema',
  (name) => {
    expect(idsAt(name)).toEqual(pathsIn(schemas[name] as Node));
  },
);

test('it has every value that a schema allows', () => {
  const known = new Set(rowsIn(dictionary).map(([, id]) => id));
  expect(
    [...new Set(Object.values(schemas).flatMap(enumsIn))].filter((word) => !known.has(word)),
  ).toEqual([]);
});

describe('it says what the program says', () => {
  const anchors: Readonly<Record<string, string>> = {
    sectionRole: 'section_role',
    proposerType: 'proposer_type',
    contactWay: 'contact_way',
    reviewStage: 'review_stage',
    deliveryWay: 'delivery_way',
    feedbackWay: 'feedback_way',
    urgeWay: 'urge_way',
    requestKind: 'request_kind',
    replyBy: 'reply_by',
    archivePaper: 'archive_paper',
    reportKind: 'report_kind',
  };

  test.each(Object.keys(chinese.terms) as (keyof typeof chinese.terms)[])(
    'for %s',
    (vocabulary) => {
      expect(wordsOf(anchors[vocabulary] ?? vocabulary)).toEqual(
        words(chinese.terms[vocabulary], english.terms[vocabulary]),
      );
    },
  );

  test('for the rates of a report', () => {
    expect(wordsOf('rate')).toEqual(words(chinese.report.rates, english.report.rates));
  });

  test('for the steps', () => {
    expect(wordsOf('step')).toEqual(words(chinese.steps.label, english.steps.label));
  });

  test('for what a term counts from', () => {
    expect(wordsOf('event').map(([zh, id]) => [zh, id])).toEqual(
      Object.entries(chinese.deadlines.event).map(([id, zh]) => [zh, id]),
    );
  });
});

test('it has every command, status and gate', () => {
  expect(idsAt('command')).toEqual(Object.keys(commands));
  expect(idsAt('status')).toEqual(statuses);
  expect(idsAt('gate')).toEqual([...gateNames, 'none']);
});

test('its links lead somewhere', () => {
  const anchors = [...dictionary.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  for (const [, to] of dictionary.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(to);
});
