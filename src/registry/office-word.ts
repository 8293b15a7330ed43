import { terms } from '../messages/zh-CN/terms.ts';

/** What offices also call a word of a list, besides its name in the dictionary. */
const OTHERS: Readonly<Record<string, string>> = {
  EMS: 'express',
  快递: 'express',
  快件: 'express',
  挂号信: 'post',
  挂号: 'post',
  信函: 'post',
  很满意: 'very_satisfied',
  较满意: 'basically_satisfied',
  打电话: 'phone',
};

/** The word among those allowed that an office means by 主办, 主办单位, 市级, 政协提案 or EMS: offices think in their own words. */
export function officeWord(text: string, allowed: readonly string[]): string | undefined {
  const other = OTHERS[text.normalize('NFKC').trim().toUpperCase()];
  if (other !== undefined && allowed.includes(other)) return other;
  return (
    named((label) => label === text, allowed) ??
    named((label) => bare(label) === bare(text), allowed)
  );
}

function named(isMeant: (label: string) => boolean, allowed: readonly string[]) {
  for (const group of Object.values(terms))
    for (const [word, label] of Object.entries(group))
      if (allowed.includes(word) && isMeant(label)) return word;
  return undefined;
}

/** A word without what is only said beside it: 市级 and 市, 县（区） and 县, 人大代表建议 and 建议. */
const bare = (word: string): string =>
  word
    .normalize('NFKC')
    .replaceAll(/\s|\([^()]*\)/gu, '')
    .replace(/^(?:人大代表|人大|政协委员|政协)(?=.)/u, '')
    .replace(/(?<=.)(?:级|单位|件)$/u, '');
