import type { About, TextRule } from './rule.ts';

// The whole text: somebody meant to come back.
const WHOLE =
  /^(?:待定|待补充?|待填写?|待核实|待查|待完善|暂缺|暂无|未填|请填写.*|此处填写.*|某+|[xX×＊*]{2,}|[?？]+|[.。…]+|[-－—_]+|无名|todo\b.*|tbd\b.*|fixme\b.*|n\/a|null|none|undefined|test|testing|测试|测试数据|示例|样例|示例文字|占位符?)$/i;
/** What WHOLE can begin with: a large registry has half a million names that begin otherwise. */
const BEGINNINGS = new Set('待暂未请此某无测示样占xX×＊*?？.。…-－—_tTfFnNuU');
// Somewhere in a name, a title or a number, where nothing else can be meant.
const INSIDE =
  /[×＊]{2,}|(?<![A-Za-z])[xX]{2,}(?![A-Za-z])|某某|TODO|TBD|[?？]{2,}|待定|\{[^}]*\}|<[^>]*>/;
const NAMES = new Set([
  'title',
  'name',
  'number',
  'document_no',
  'assigner',
  'meeting',
  'unit',
  'to',
  'from',
]);
/** Text that stands for something that was to be filled in. */
export const placeholderText: TextRule = {
  code: 'placeholder-text',
  severity: 'warning',
  about: 'words',
  look(text, about) {
    const found = placeholderIn(text, about);
    return found === undefined ? undefined : { found };
  },
};

/** Longer texts say something, whatever else they say. */
const LONGEST_WHOLE = 30;

function placeholderIn(text: string, { key, section }: About): string | undefined {
  const bare = text.trim();
  if (bare.length <= LONGEST_WHOLE && BEGINNINGS.has(bare[0] ?? '') && WHOLE.test(bare))
    return isWord(key, bare) ? undefined : bare;
  // The patterns of the number series are made of braces.
  if (!NAMES.has(key) || section === 'series') return undefined;
  return INSIDE.exec(bare)?.[0];
}

/** `none` is a word of several lists. */
const isWord = (key: string, text: string) =>
  text === 'none' && ['publicity', 'gates', 'copies', 'roll'].includes(key);
