import { lineOf } from './lines.ts';
import type { Report, Reporter, Told } from './report.ts';
import { attribute, content } from './xml.ts';

/**
 * JUnit's XML as build servers read it: a test case for every file, failed by its errors; warnings go to the output of the suite.
 * Written for the stricter of the schemas in use, which wants one failure a case and the attributes of time and host.
 */
export const junit: Reporter = (report) => {
  const { paths, told, day } = report;
  const errors = told.filter(({ finding }) => finding.severity === 'error');
  const byPath = grouped(errors);
  const files = [...new Set([...paths, ...byPath.keys()])];
  const warnings = told.filter(({ finding }) => finding.severity === 'warning');
  const counts = `tests="${files.length}" failures="${byPath.size}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="proposals validate" ${counts} skipped="0" time="0" timestamp="${day}T00:00:00" hostname="localhost" id="0" package="proposals">`,
    '    <properties></properties>',
    ...files.map((path) => testCase(path, byPath.get(path), report)),
    `    <system-out>${content(warnings.map((one) => lineOf(one, report)).join('\n'))}</system-out>`,
    '    <system-err></system-err>',
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

function testCase(path: string, errors: readonly Told[] | undefined, report: Report): string {
  const { prefix, messages } = report;
  const folder = (prefix + path).split('/').slice(0, -1).join('/') || '.';
  const names = `name="${attribute(path)}" classname="${attribute(folder)}" time="0"`;
  const [first] = errors ?? [];
  if (errors === undefined || first === undefined) return `    <testcase ${names}/>`;
  const body = errors.map((one) => `${lineOf(one, report)}\n${messages.validation.mend(one.mend)}`);
  const message = errors.length === 1 ? first.text : `${first.text} (+${errors.length - 1})`;
  return [
    `    <testcase ${names}>`,
    `      <failure message="${attribute(message)}" type="${attribute(first.finding.code)}">${content(body.join('\n'))}</failure>`,
    '    </testcase>',
  ].join('\n');
}

function grouped(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const group = groups.get(one.finding.path);
    if (group) group.push(one);
    else groups.set(one.finding.path, [one]);
  }
  return groups;
}
