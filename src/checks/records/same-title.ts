import type { Proposal } from '../../proposal/record.ts';
import { across } from '../across.ts';
import type { Rule } from '../rule.ts';

/** The same title from the same proposer: most often one item that was registered twice, once without its number. */
export const sameTitle: Rule = {
  code: 'same-title',
  severity: 'warning',
  across: across({
    note: ({ record }) => ({ key: keyOf(record), partners: record.joined?.with ?? [] }),
    compare(notes) {
      const first = new Map<string, string>();
      return notes.flatMap(({ id, path, note: { key, partners } }) => {
        const other = first.get(key);
        if (other === undefined) {
          first.set(key, id);
          return [];
        }
        return partners.includes(other) ? [] : [{ path, pointer: '/title', args: { other } }];
      });
    },
  }),
};

/** How a title is typed does not matter: blanks, punctuation, wide and narrow forms, case. */
function keyOf({ title, kind, level, proposers }: Proposal): string {
  const lead = proposers.find((one) => one.lead) ?? proposers[0];
  const plain = (text = '') =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return [level, kind, plain(lead?.name), plain(title)].join(' ');
}
