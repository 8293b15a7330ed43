import { byWeight } from './by-weight.ts';
import { lineOf } from './lines.ts';
import type { Report, Reporter, Told } from './report.ts';

/** GitHub shows ten annotations of each level a step and drops the others without a word. */
const SHOWN = 10;

/**
 * Workflow commands that GitHub Actions turns into annotations on the changed files: the most severe first, as many as it shows;
 * the others stand in the log, and the last line counts them all.
 */
export const github: Reporter = (report) => {
  const told = byWeight(report.told);
  const [shown, rest] = parted(told);
  const { validation } = report.messages;
  const errors = told.filter(({ finding }) => finding.severity === 'error').length;
  return [
    ...shown.map((one) => annotation(one, report)),
    ...(rest.length === 0
      ? []
      : [
          `::group::${data(validation.others(rest.length))}`,
          ...rest.map((one) => harmless(lineOf(one, report))),
          '::endgroup::',
        ]),
    validation.total(errors, told.length - errors),
    '',
  ].join('\n');
};

function parted(told: readonly Told[]): readonly [readonly Told[], readonly Told[]] {
  const counts = { error: 0, warning: 0 };
  const isShown = ({ finding }: Told) => ++counts[finding.severity] <= SHOWN;
  const marks = told.map(isShown);
  return [told.filter((_, at) => marks[at]), told.filter((_, at) => !marks[at])];
}

function annotation({ finding, text, mend }: Told, { prefix, messages }: Report): string {
  const { path, place, severity, code } = finding;
  const properties = [
    `file=${property(prefix + path)}`,
    ...(place === undefined ? [] : [`line=${place.line}`, `col=${place.column}`]),
    `title=${property(`${messages.validation.severity[severity]} ${code}`)}`,
  ];
  return `::${severity} ${properties.join(',')}::${data(`${text}\n${messages.validation.mend(mend)}`)}`;
}

/** The rules of actions/toolkit (packages/core/src/command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A record must not be able to give the runner an order: `::…` at the start of a line, the older `##[…]` anywhere in it. */
function harmless(line: string): string {
  return line.replace(/^\s*::/, ' : :').replaceAll('##[', '## [');
}
