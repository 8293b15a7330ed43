import { expect, test } from 'vitest';
import { canonicalFile } from '../../src/registry/new-file.ts';
import { item } from '../proposal/item.ts';
import { folder } from '../support/folder.ts';
import { run } from '../support/run.ts';

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly place?: { readonly line: number; readonly column: number };
  readonly message: string;
}

async function findings(files: Readonly<Record<string, string>>, record?: object) {
  const here = folder({ 'registry.yaml': 'version: 1\nunit: 某局\n', ...files });
  if (record) {
    const text = await canonicalFile('proposal', { ...item(), ...record } as never);
    here.write('proposals/2020/2020-city-npc-012.yaml', text);
  }
  const ran = await run(['validate', '--json'], { cwd: here.path, today: '2020-04-30' });
  const all = JSON.parse(ran.out).data.findings as readonly Found[];
  return all.map(({ code, severity, path, place }) => {
    const words =
      place &&
      here
        .read(path)
        .split('\n')
        [place.line - 1]?.slice(place.column - 1);
    return [severity, code, path, words?.match(/^[^},]+/)?.[0]].filter(Boolean).join(' ');
  });
}

const settings = (text: string) => ({ 'registry.yaml': `version: 1\nunit: 某局\n${text}` });
const rules = (...lines: readonly string[]) =>
  settings(`deadlines:\n${lines.map((line) => `  - ${line}\n`).join('')}`);

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'an event of another duty',
    rules('{duty: reply, term: 3 months, from: delivered}'),
    ['error rule-event registry.yaml delivered'],
  ],
  [
    'a report from a receipt',
    rules('{duty: report, name: 名单, term: 5 days, from: received}'),
    ['error rule-event registry.yaml received'],
  ],
  [
    'an event that no batch has',
    rules('{duty: reply, term: 3 months, from: handed_out}'),
    ['warning rule-event-missing registry.yaml handed_out'],
  ],
  [
    'a duty before itself',
    rules('{duty: reply, term: 5 days, before: reply}'),
    ['error rule-circular registry.yaml reply'],
  ],
  [
    'two duties before each other',
    rules(
      '{duty: reply, term: 5 days, before: section_draft}',
      '{duty: section_draft, term: 5 days, before: reply}',
    ),
    ['error rule-circular registry.yaml section_draft', 'error rule-circular registry.yaml reply'],
  ],
  [
    'a target that is never there',
    rules('{duty: own_opinion, term: 5 days, before: second_reply}'),
    ['error rule-target registry.yaml second_reply'],
  ],
  [
    'a cap below its term',
    rules('{duty: reply, term: 3 months, cap: 80 days}'),
    ['error rule-cap-below-term registry.yaml 80 days'],
  ],
  ['a cap as long as its term', rules('{duty: reply, term: 3 months, cap: 90 days}'), []],
  [
    'a general rule after a special one',
    rules('{duty: reply, term: 5 months, when: {kind: proposal}}', '{duty: reply, term: 3 months}'),
    ['warning rule-never-used registry.yaml {duty: reply'],
  ],
  [
    'a special rule after a general one',
    rules('{duty: reply, term: 3 months}', '{duty: reply, term: 5 months, when: {kind: proposal}}'),
    [],
  ],
  [
    'a later rule that may give no date',
    rules('{duty: reply, term: 3 months}', '{duty: reply, on: 2020-06-30}'),
    [],
  ],
  [
    'a role without the duty',
    rules('{duty: reply, term: 3 months, when: {role: co}}'),
    ['warning rule-role registry.yaml co'],
  ],
  [
    'a condition on a report',
    rules('{duty: annual_summary, on: 10-10, when: {level: city}}'),
    ['warning rule-part-unused registry.yaml {level: city'],
  ],
  [
    'a report of nothing',
    rules('{duty: report, on: 10-10}'),
    ['warning report-nameless registry.yaml {duty: report'],
  ],
  [
    'a batch nobody knows',
    rules('{duty: reply, term: 3 months, when: {batch: 五次会议}}'),
    ['warning rule-unknown-batch registry.yaml 五次会议'],
  ],
])('%s', async (_, files, expected) => {
  expect(await findings(files)).toEqual(expected);
});

test('batches that do not fit', async () => {
  const files = settings(
    'batches:\n' +
      '  - {name: 五次会议, handed_out_on: 2020-03-10, due_on: 2020-03-01}\n' +
      '  - {name: 五次会议, items: 2}\n',
  );
  expect(await findings(files)).toEqual([
    'error dates-out-of-order registry.yaml 2020-03-01',
    'error batch-twice registry.yaml 五次会议',
    'warning batch-count registry.yaml 2',
  ]);
  const named = { intake: { ...item().intake, batch: '六次会议' } };
  const path = 'proposals/2020/2020-city-npc-012.yaml';
  const one = settings('batches:\n  - {name: 五次会议}\n');
  expect(await findings(one, named)).toEqual([`error unknown-batch ${path} 六次会议`]);
  expect(await findings({}, named)).toEqual([]);
});

const calendar = (text: string, year = 2027) => ({ [`calendar/${year}.yaml`]: text });

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'another year than its name',
    calendar('year: 2028\n'),
    ['error calendar-year calendar/2027.yaml 2028'],
  ],
  [
    'a day that does not exist',
    calendar('year: 2027\noff:\n  - {from: 2027-02-29, name: 春节}\n'),
    ['error not-a-date calendar/2027.yaml 2027-02-29'],
  ],
  [
    'a day of another year',
    calendar('year: 2027\noff:\n  - {from: 2026-11-30, name: 元旦}\n'),
    ['error calendar-other-year calendar/2027.yaml 2026-11-30'],
  ],
  [
    'the December before',
    calendar('year: 2027\noff:\n  - {from: 2026-12-31, to: 2027-01-02, name: 元旦}\n'),
    [],
  ],
  [
    'a day both off and worked, and a Monday worked',
    calendar(
      'year: 2027\noff:\n  - {from: 2027-10-01, to: 2027-10-09, name: 国庆节}\n' +
        'work:\n  - {on: 2027-10-09, name: 国庆节}\n  - {on: 2027-09-27, name: 国庆节}\n',
    ),
    [
      'error calendar-both calendar/2027.yaml 2027-10-09',
      'error calendar-not-weekend calendar/2027.yaml 2027-09-27',
    ],
  ],
  [
    'an end before its beginning',
    calendar('year: 2027\noff:\n  - {from: 2027-10-04, to: 2027-10-01, name: 国庆节}\n'),
    ['error dates-out-of-order calendar/2027.yaml 2027-10-01'],
  ],
  [
    'completeness without the holidays and the notice',
    calendar('year: 2027\ncomplete: true\noff:\n  - {from: 2027-01-01, name: 元旦}\n'),
    [
      'error calendar-incomplete calendar/2027.yaml true',
      'warning calendar-no-notice calendar/2027.yaml true',
    ],
  ],
  [
    'a file of another kind',
    { 'calendar/节假日.txt': '' },
    ['warning unknown-file calendar/节假日.txt'],
  ],
  [
    'an unknown key',
    calendar('year: 2027\nofff: []\n'),
    ['error unknown-key calendar/2027.yaml offf: []'],
  ],
])('a calendar with %s', async (_, files, expected) => {
  expect(await findings(files)).toEqual(expected);
});

test('a date that was told and is no longer reckoned is pointed out, once it was told anew no more', async () => {
  const urge = { way: 'slip', to: '就业促进科', about: 'reply' };
  const told = (...days: readonly string[]) => ({
    urges: days.map((due_on, at) => ({ on: `2020-04-2${at}`, ...urge, due_on })),
  });
  const path = 'proposals/2020/2020-city-npc-012.yaml';
  expect(await findings({}, told('2020-06-10'))).toEqual([]);
  expect(await findings({}, told('2020-06-09'))).toEqual([
    `warning promised-date-moved ${path} 2020-06-09`,
  ]);
  expect(await findings({}, told('2020-06-09', '2020-06-10'))).toEqual([]);
});

test.each([
  ['from: asigned, term: 3 months', 'asigned.*assigned'],
  ['on: 06-31', '06-31'],
  ['on: 2019-02-29', '2019-02-29.*不是有效的日期'],
  ['term: 3 weeks', '3 weeks'],
])('%s is named before anything else is answered', async (part, named) => {
  const here = folder(rules(`{duty: reply, ${part}}`));
  const ran = await run(['validate'], { cwd: here.path });
  expect(ran.code).toBe(3);
  expect(ran.err).toMatch(new RegExp(`registry\\.yaml.*4.*${named}`, 's'));
});
