import { expect, test } from 'vitest';
import type { Finding } from '../../../src/checks/finding.ts';
import { github } from '../../../src/documents/findings/github.ts';
import { gitlab } from '../../../src/documents/findings/gitlab.ts';
import { junit } from '../../../src/documents/findings/junit.ts';
import { lines } from '../../../src/documents/findings/lines.ts';
import type { Report, Told } from '../../../src/documents/findings/report.ts';
import { sarif } from '../../../src/documents/findings/sarif.ts';
import { messagesIn } from '../../../src/messages/index.ts';

const messages = await messagesIn('zh-CN');
const path = 'proposals/2020/2020-city-cppcc-平003.yaml';

const told = (finding: Partial<Finding> = {}, words: Partial<Told> = {}): Told => ({
  finding: { code: 'no-lead', severity: 'warning', path, args: {}, ...finding },
  text: '多人联名，没有标明谁领衔。',
  mend: '加一行。',
  ...words,
});

const report = (all: readonly Told[], parts: Partial<Report> = {}): Report => ({
  told: all,
  paths: ['registry.yaml', path],
  prefix: '',
  day: '2020-04-30',
  messages,
  language: 'zh-CN',
  ...parts,
});

const place = { line: 7, column: 3 };

test('GitHub is told file, line and column, counted from the top of the repository', () => {
  expect(github(report([told({ place })], { prefix: '登记簿/' })).split('\n')[0]).toBe(
    `::warning file=登记簿/${path},line=7,col=3,title=提醒 no-lead::多人联名，没有标明谁领衔。%0A改法：加一行。`,
  );
});

test('what a record says cannot end an annotation early or give the runner an order', () => {
  const wild = '50%\r\n::error::假的, a:b ##[error]';
  const [line = ''] = github(report([told({ path: 'people/a,b:c%.yaml' }, { text: wild })])).split(
    '\n',
  );
  expect(line).toContain('file=people/a%2Cb%3Ac%25.yaml,');
  expect(line).toContain('::50%25%0D%0A::error::假的, a:b ##[error]%0A');
  const many = Array.from({ length: 12 }, () => told({}, { text: wild }));
  const log = github(report(many)).split('\n');
  const inTheLog = log.slice(log.findIndex((one) => one.startsWith('::group::')) + 1, -3);
  expect(inTheLog).toHaveLength(2);
  for (const one of inTheLog) expect(one).not.toMatch(/^\s*::|##\[/);
});

test('GitHub gets the most severe first, ten of each level, the others in the log, and a count of all', () => {
  const errors = Array.from({ length: 14 }, (_, n) =>
    told({ code: 'two-leads', severity: 'error', place: { line: n + 1, column: 1 } }),
  );
  const unread = told({ code: 'yaml-syntax', severity: 'error', place: { line: 99, column: 1 } });
  const warnings = Array.from({ length: 11 }, () => told());
  const out = github(report([...warnings, ...errors, unread])).split('\n');
  const levels = out.map((one) => /^::(error|warning) /.exec(one)?.[1]).filter(Boolean);
  expect(levels).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
  expect(out[0]).toContain('line=99');
  expect(out.filter((one) => one.includes('two-leads'))).toHaveLength(14);
  expect(out.at(-2)).toBe('错误 15 处，提醒 11 处。');
});

test('a record that is gone is among what GitHub shows first', () => {
  const errors = Array.from({ length: 12 }, () => told({ code: 'two-leads', severity: 'error' }));
  const gone = told({ code: 'record-deleted', severity: 'error', path: 'proposals/2020/甲.yaml' });
  expect(github(report([...errors, gone])).split('\n')[0]).toContain('甲.yaml');
});

test("GitLab's fingerprints stay when lines move, differ otherwise, and never repeat", () => {
  const prints = (...all: readonly Told[]) =>
    JSON.parse(gitlab(report(all))).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  const one = told({ pointer: '/proposers', place });
  const moved = told({ pointer: '/proposers', place: { line: 9, column: 3 } });
  expect(prints(one)).toEqual(prints(moved));
  expect(prints(one)).not.toEqual(prints(told({ pointer: '/title' })));
  expect(new Set(prints(one, one, moved)).size).toBe(3);
  const broken = (line: string, n: number) =>
    told({ code: 'yaml-syntax', place: { line: n, column: 1 } }, { line });
  expect(prints(broken('title: "', 3))).toEqual(prints(broken('title: "', 8)));
  expect(prints(broken('title: "', 3))).not.toEqual(prints(broken('number: "', 3)));
});

test('GitLab gets what its documentation asks for', () => {
  const all = [
    told({ place }),
    told({ code: 'two-leads', severity: 'error' }),
    told({ code: 'not-utf8', severity: 'error' }),
  ];
  expect(JSON.parse(gitlab(report(all, { prefix: 'sub/' })))).toEqual([
    {
      description: '多人联名，没有标明谁领衔。 加一行。',
      check_name: 'no-lead',
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
      severity: 'minor',
      location: { path: `sub/${path}`, lines: { begin: 7 } },
    },
    expect.objectContaining({ severity: 'critical', location: expect.anything() }),
    expect.objectContaining({ severity: 'blocker' }),
  ]);
});

test('JUnit has a case for every file, failed by its errors, and is XML whatever a record holds', () => {
  const wild = told({ severity: 'error' }, { text: 'a<b & "c"\u0007\u001b[31m\ud800 ]]>\n二' });
  const out = junit(report([wild, wild, told()]));
  expect(out).toContain('tests="2" failures="1" errors="0"');
  expect(out).toContain(
    'message="a&lt;b &amp; &quot;c&quot;\ufffd\ufffd[31m\ufffd ]]&gt;&#10;二 (+1)" type="no-lead"',
  );
  expect(out).toContain('<testcase name="registry.yaml" classname="." time="0"/>');
  expect(out).toMatch(/<system-out>.* 提醒 .*\[no-lead\]<\/system-out>/);
  const holdable = /^(?:[\t\n\r\x20-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/;
  expect(out).toMatch(holdable);
});

test('JUnit lists a file that is gone', () => {
  const gone = told({ code: 'record-deleted', severity: 'error', path: 'proposals/2020/x.yaml' });
  expect(junit(report([gone]))).toContain('tests="3" failures="1"');
});

test('SARIF names rules once, with their page as help, and escapes addresses', () => {
  const all = [
    told({ place }),
    told({ path: 'people/a b#?%.yaml' }),
    told({ code: 'two-leads', severity: 'error', place }),
  ];
  const log = JSON.parse(sarif(report(all, { prefix: '登记簿/' })));
  const [{ tool, results, columnKind }] = log.runs;
  expect(log.version).toBe('2.1.0');
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['no-lead', 'two-leads']);
  expect(tool.driver.rules[1].help.text).toMatch(/领衔.*\n\n改法：/);
  expect(results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: {
      uri: `${encodeURIComponent('登记簿')}/proposals/2020/2020-city-cppcc-%E5%B9%B3003.yaml`,
      uriBaseId: '%SRCROOT%',
    },
    region: { startLine: 7, startColumn: 3 },
  });
  expect(results[1].locations[0].physicalLocation.artifactLocation.uri).toMatch(
    /\/people\/a%20b%23%3F%25\.yaml$/,
  );
  expect(results[2]).toMatchObject({ ruleId: 'two-leads', ruleIndex: 1, level: 'error' });
});

test('text for a file is one line a finding', () => {
  expect(lines(report([told({ place }, { text: '一\n二' }), told()]))).toBe(
    `${path}:7:3 提醒 一 二 [no-lead]\n${path} 提醒 多人联名，没有标明谁领衔。 [no-lead]\n`,
  );
});
