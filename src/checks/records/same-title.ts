import type { CheckedItem, Rule } from '../rule.ts';

/** The same title from the same proposer: most often one item that was registered twice, once without its number. */
export const sameTitle: Rule = {
  code: 'same-title',
  severity: 'warning',
  find({ items }) {
    const first = new Map<string, CheckedItem>();
    return items.flatMap((item) => {
      const key = keyOf(item);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, item);
        return [];
      }
      const isKnown = item.record.joined?.with.includes(other.id);
      return isKnown ? [] : [{ path: item.path, pointer: '/title', args: { other: other.id } }];
    });
  },
};

/** How a title is typed does not matter: blanks, punctuation, wide and narrow forms, case. */
function keyOf({ record: { title, kind, level, proposers } }: CheckedItem): string {
  const lead = proposers.find((one) => one.lead) ?? proposers[0];
  const plain = (text = '') =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return [level, kind, plain(lead?.name), plain(title)].join(' ');
}
