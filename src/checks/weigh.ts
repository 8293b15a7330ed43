import type { Office } from '../proposal/office.ts';
import type { Finding } from './finding.ts';
import { formRules } from './form.ts';

const fixed = new Set(formRules.filter((rule) => rule.fixed).map(({ code }) => code));

/** The findings as the office weighs them (`checks` in registry.yaml): left out, or made lighter or heavier. Of two entries for one code the later counts. */
export function weigh(findings: readonly Finding[], { checks }: Office): readonly Finding[] {
  if (checks === undefined) return findings;
  const weights = new Map(
    checks.flatMap(({ code, severity }) => (severity === undefined ? [] : [[code, severity]])),
  );
  const excepted = new Set(
    checks.flatMap(({ code, except = [] }) => except.map((name) => `${code} ${name}`)),
  );
  const isExcepted = ({ code, path }: Finding) =>
    excepted.has(`${code} ${path}`) ||
    excepted.has(`${code} ${path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '')}`);
  return findings.flatMap((finding) => {
    if (fixed.has(finding.code)) return [finding];
    const severity = weights.get(finding.code) ?? finding.severity;
    return severity === 'off' || isExcepted(finding) ? [] : [{ ...finding, severity }];
  });
}
