import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registered } from '../../../bench/item.ts';
import { membersFor } from '../../../bench/members.ts';
import { office } from '../../../bench/office.ts';
import { person } from '../../../bench/person.ts';
import { randomFrom } from '../../../bench/random.ts';
import type { ReadCommand } from '../../../src/commands/command.ts';
import { command } from '../../../src/commands/export.ts';
import { type Language, messagesIn } from '../../../src/messages/index.ts';
import type { Proposal } from '../../../src/proposal/record.ts';
import { canonicalFile } from '../../../src/registry/new-file.ts';
import { openRegistry } from '../../../src/registry/open.ts';
import type { Registry } from '../../../src/registry/registry.ts';
import { filesIn, temporaryRegistry } from '../../registry/temporary.ts';
import { remarksOf, takeOver } from './taking-over.ts';

type Format = 'csv' | 'xlsx';

async function exported(registry: Registry, format: Format, language: Language = 'zh-CN') {
  const input = { format, out: 'x', open: false, withContacts: true, force: false };
  const messages = await messagesIn(language);
  const context = {
    today: '2021-06-30',
    asOf: '2021-06-30',
    now: '',
    language,
    messages,
    called: '',
  };
  const { document } = await (command as ReadCommand).answer(input as never, registry, context);
  return Buffer.from(document?.content as string | Uint8Array);
}

/** Identity and intake as the list has them; who registered it, and links to people, are the registry's own. */
function listed(record: Proposal) {
  const { id, kind, level, meeting, number, title, origin, proposer_type, topics } = record;
  const { key, key_leader, note, proposers } = record;
  const { registered_by, accepted_on, ...intake } = record.intake;
  const lead = proposers.findIndex((one) => one.lead === true);
  const names = proposers.map(({ name, delegation }) => ({ name, delegation }));
  const order = [...names.splice(Math.max(lead, 0), 1), ...names];
  return {
    ...{ id, kind, level, meeting, number, title, origin, proposer_type, topics, key_leader },
    ...{ note: note?.trim(), key: key === true, proposers: order, intake },
  };
}

const plainJson = (value: unknown) => JSON.parse(JSON.stringify(value));

async function expectIdentity(root: string, format: Format, language: Language = 'zh-CN') {
  const registry = openRegistry(root);
  const shown = registry.proposals.filter(({ data }) => data.confidential !== true);
  const bytes = await exported(registry, format, language);
  const before = filesIn(root);
  const again = await takeOver(root, bytes, { language });
  expect(remarksOf(again).filter((line) => !/: (?:role-unstated|person-)/.test(line))).toEqual([]);
  expect(again).toMatchObject({ paths: [], counts: { unchanged: shown.length, error: 0 } });
  expect(filesIn(root)).toEqual(before);

  const empty = temporaryRegistry({ 'registry.yaml': before['registry.yaml'] ?? '' });
  expect(await takeOver(empty, bytes, { language })).toMatchObject({
    exit: 0,
    counts: { create: shown.length },
  });
  const made = openRegistry(empty);
  // A role that the assigner changed is exported as it is now; the list has no room for what it was.
  const unchanged = shown.filter(({ data }) => !data.role_changes && !data.requests);
  const copies = new Map(made.proposals.map(({ id, data }) => [id, plainJson(listed(data))]));
  expect(made.proposals.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
  for (const { id, data } of unchanged) expect(copies.get(id)).toEqual(plainJson(listed(data)));
}

/** Items as they are registered, of every kind of proposer and role, and the people who put them forward. */
async function invented(seed: number, count: number): Promise<Record<string, string>> {
  const random = randomFrom(seed);
  const body = membersFor(count, random);
  let last = 0;
  const wanted = {
    year: 2020,
    nth: () => ++last,
    status: 'registered',
    body,
  } as const;
  const items = Array.from({ length: count }, () => registered(wanted, random));
  const files: Record<string, string> = {
    'registry.yaml': await canonicalFile('registry', office as never),
  };
  for (const item of items) {
    files[`proposals/2020/${item.id}.yaml`] = await canonicalFile('proposal', item as never);
  }
  for (const member of [...body.suggestion, ...body.proposal]) {
    files[`people/${member.name}.yaml`] = await canonicalFile(
      'person',
      person(member, random) as never,
    );
  }
  return files;
}

describe.each(['csv', 'xlsx'] as const)('export and import by %s is the identity', (format) => {
  test.each(['zh-CN', 'en'] as const)('of invented items, in %s', async (language) => {
    await expectIdentity(temporaryRegistry(await invented(7, 60)), format, language);
  });

  test('of the example', async () => {
    const files = filesIn(fileURLToPath(new URL('../../../examples/linyi-2020', import.meta.url)));
    await expectIdentity(temporaryRegistry(files), format);
  });

  test('of anything the schema allows in these places', async () => {
    const line = fc
      .array(fc.constantFrom(...'关于=+@-,，、;"\' （张）三12Aé\u{20bb7}'), {
        minLength: 2,
        maxLength: 9,
      })
      .map((signs) => signs.join('').trim())
      .filter(
        (text) => text.length > 1 && !/^[\p{P}\p{S}\s]*$/u.test(text) && !/等\d*$/.test(text),
      );
    const name = line.filter((text) => !text.includes('"'));
    const day = fc
      .integer({ min: 1, max: 28 })
      .map((at) => `2020-05-${String(at).padStart(2, '0')}`);
    const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
    const record = fc.record({
      kind: fc.constantFrom('suggestion', 'proposal'),
      level: fc.constantFrom('national', 'provincial', 'city', 'county'),
      meeting: some(line),
      title: line,
      origin: some(fc.constantFrom('session', 'intersession')),
      proposer_type: some(fc.constantFrom('individual', 'joint', 'party')),
      topics: some(fc.uniqueArray(name, { minLength: 1, maxLength: 3 })),
      key: some(fc.constant(true)),
      key_leader: some(line),
      note: some(line.map((text) => `${text}\n${text}`)),
      proposers: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
      intake: fc.record({
        assigner: some(line),
        assigned_on: fc.constant('2020-03-10'),
        batch: some(line),
        received_on: some(day),
        due_on: some(day),
        role: some(fc.constantFrom('sole', 'lead', 'split', 'reference')),
        reply_by: some(fc.constantFrom('us', 'government')),
      }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), async (records) => {
        const files = await Promise.all(
          records.map(async ({ proposers, ...rest }, at) => {
            const id = `2020-${rest.level}-${rest.kind === 'suggestion' ? 'npc' : 'cppcc'}-${100 + at}`;
            const people = proposers.map((one, nth) => ({
              name: one,
              lead: nth === 0 || undefined,
            }));
            const number = String(100 + at);
            const data = { ...rest, id, number, proposers: people } as never;
            return [`proposals/2020/${id}.yaml`, await canonicalFile('proposal', data)] as const;
          }),
        );
        await expectIdentity(temporaryRegistry(Object.fromEntries(files)), format);
      }),
      { numRuns: 15 },
    );
  });
});
