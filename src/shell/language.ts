import type { Language } from '../messages/index.ts';

const asLanguage = (text: string | undefined): Language | undefined => {
  if (text === undefined) return undefined;
  if (/^zh([-_.]|$)/i.test(text) || text === '中文') return 'zh-CN';
  return /^en([-_.]|$)/i.test(text) ? 'en' : undefined;
};

/** The language asked for by --lang; undefined for one we do not speak. */
export const languageNamed = asLanguage;

/**
 * The language to speak: what --lang says, else what the registry says, else the locale.
 * `registryText` is the raw text of registry.yaml: one line of it is enough, and help must not wait for a parser.
 */
export function chooseLanguage(choices: {
  readonly option: string | undefined;
  readonly registryText: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}): Language {
  const { option, registryText, env } = choices;
  const line = registryText?.match(/^language:[ \t]*["']?([A-Za-z-]+)/m)?.[1];
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  // A locale that names no language (C, POSIX) says nothing; the offices this is made for are Chinese.
  return asLanguage(option) ?? asLanguage(line) ?? asLanguage(locale) ?? 'zh-CN';
}
