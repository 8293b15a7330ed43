import { everyRule } from '../checks/index.ts';
import { type FindingPage, findingPages, refusalPages } from '../generated/explanations.ts';
import type { Language, Messages } from '../messages/index.ts';
import { nearest } from '../nearest.ts';
import { Refusal } from '../refusal.ts';
import type { Block } from '../terminal/view.ts';
import { type Answer, telling } from './command.ts';
import { argument } from './param.ts';

/** One code in the words of one language. */
interface Page {
  readonly code: string;
  /** Weight of a finding, or exit code of a refusal. */
  readonly weight: 'error' | 'warning' | number;
  readonly means: string;
  readonly mend?: string;
  /** Whether `checks` in registry.yaml may weigh it otherwise. */
  readonly fixed?: boolean;
}

/** What a code means and how to mend it, offline: the pages of docs/findings.md and docs/exit-codes.md. */
export const command = telling({
  params: { code: argument() },
  answer({ code }, { language, messages }) {
    const pages = [...findings(language), ...refusals(language)];
    if (code === undefined) return listed(pages, messages);
    // As it is copied from a report: [no-lead]
    const wanted = code
      .trim()
      .replace(/^\[|\]$/g, '')
      .toLowerCase();
    const page = pages.find((one) => one.code === wanted) ?? usagePage(wanted, pages);
    if (page !== undefined) return explained(page, messages);
    const near = nearest(
      wanted,
      pages.map((one) => one.code),
    );
    const like = near === undefined ? pages.filter((one) => holds(one, wanted)) : [];
    if (like.length > 0) return listed(like, messages);
    throw new Refusal('unknown-code', 2, ({ explain }) => explain.unknown(code, near));
  },
});

function findings(language: Language): readonly Page[] {
  return everyRule.flatMap(({ code, severity, fixed = false }) => {
    const page: FindingPage | undefined = findingPages[code]?.[language === 'en' ? 'en' : 'zh'];
    return page === undefined ? [] : [{ code, weight: severity, fixed, ...page }];
  });
}

function refusals(language: Language): readonly Page[] {
  return Object.entries(refusalPages).map(([code, page]) => ({
    code,
    weight: page.exit,
    means: language === 'en' ? page.en : page.zh,
  }));
}

/** The command line's own complaints share one line of the document. */
function usagePage(code: string, pages: readonly Page[]): Page | undefined {
  const shared = code.startsWith('usage-') && pages.find((one) => one.code === 'usage-…');
  return shared ? { ...shared, code } : undefined;
}

const holds = ({ code, means, mend = '' }: Page, word: string) =>
  [code, means, mend].some((text) => text.toLowerCase().includes(word));

function explained(page: Page, messages: Messages): Answer {
  const { explain } = messages;
  const { code, weight, means, mend, fixed } = page;
  const rows: [string, string][] = [
    [explain.weight, weightIn(page, messages)],
    [explain.means, means],
    ...(mend === undefined ? [] : [[explain.mend, mend] as [string, string]]),
    ...(fixed === undefined
      ? []
      : [[explain.weighing, fixed ? explain.fixed : explain.weighed(code)] as [string, string]]),
  ];
  return {
    data: {
      code,
      ...(typeof weight === 'number' ? { exit: weight } : { severity: weight }),
      means,
      mend,
    },
    view: [
      { type: 'heading', text: code },
      { type: 'facts', rows },
    ],
  };
}

function listed(pages: readonly Page[], messages: Messages): Answer {
  const { explain } = messages;
  const table: Block = {
    type: 'table',
    columns: [
      { title: explain.code },
      { title: explain.weight },
      { title: explain.means, shrinks: 20 },
    ],
    rows: pages.map((page) => [page.code, weightIn(page, messages), page.means]),
  };
  return { data: { codes: pages.map(({ code, means }) => ({ code, means })) }, view: [table] };
}

function weightIn({ weight }: Page, { explain, validation }: Messages): string {
  return typeof weight === 'number' ? explain.exit(weight) : validation.severity[weight];
}
