import type { Log, ReportingDescriptor, Result } from 'sarif';
import { everyRule } from '../../checks/index.ts';
import { findingPages } from '../../generated/explanations.ts';
import { fingerprints } from './fingerprint.ts';
import type { Report, Reporter, Told } from './report.ts';

declare const VERSION: string;

/** SARIF 2.1.0 (OASIS), for code scanning: results with their rules, which carry the pages of docs/findings.md as help. */
export const sarif: Reporter = (report) => {
  const { told, language } = report;
  const codes = [...new Set(told.map(({ finding }) => finding.code))].sort();
  const prints = fingerprints(told);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'proposals',
            version: VERSION,
            language,
            rules: codes.map((code) => ruleOf(code, report)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: told.map((one, at) => resultOf(one, { codes, print: prints[at] ?? '', report })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function ruleOf(code: string, { language, messages }: Report): ReportingDescriptor {
  const page = findingPages[code]?.[language === 'en' ? 'en' : 'zh'];
  const severity = everyRule.find((rule) => rule.code === code)?.severity ?? 'error';
  const means = page?.means ?? code;
  const mend = messages.validation.mend(page?.mend ?? '');
  return {
    id: code,
    shortDescription: { text: means },
    fullDescription: { text: `${means} ${mend}` },
    help: { text: `${means}\n\n${mend}`, markdown: `${means}\n\n${mend}` },
    defaultConfiguration: { level: severity },
  };
}

interface About {
  readonly codes: readonly string[];
  readonly print: string;
  readonly report: Report;
}

function resultOf({ finding, text, mend }: Told, { codes, print, report }: About): Result {
  const { path, place, severity, code } = finding;
  // An address, so everything but the slashes between folders is percent-encoded; columns count UTF-16 units as ours do.
  const uri = (report.prefix + path).split('/').map(encodeURIComponent).join('/');
  const region = place && { region: { startLine: place.line, startColumn: place.column } };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: `${text} ${report.messages.validation.mend(mend)}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...region } },
    ],
    partialFingerprints: { 'proposals/v1': print },
  };
}
