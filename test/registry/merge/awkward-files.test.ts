import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { applyEdits } from '../../../src/registry/edit/apply-edits.ts';
import type { Edit } from '../../../src/registry/edit/edit.ts';
import { type KeyOrder, orderOf } from '../../../src/registry/edit/key-order.ts';
import { mergeTexts } from '../../../src/registry/merge/merge-texts.ts';
import { changedLines } from '../../support/lines.ts';

const folder = new URL('../../fixtures/awkward/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

let order: KeyOrder;
beforeAll(async () => {
  order = await orderOf('proposal');
});

const contact = (on: string, view: string): Edit => ({
  kind: 'append',
  path: ['contacts'],
  value: { on, stage: 'before', way: 'phone', by: ['李四'], view },
});
const urge: Edit = {
  kind: 'append',
  path: ['urges'],
  value: { on: '2020-04-12', way: 'phone', to: '就业科' },
};

test.each(names)(
  '%s: what two clerks add is united, and no line of the file is touched',
  (name) => {
    const base = readFileSync(new URL(name, folder), 'utf8');
    const one = applyEdits(base, [contact('2020-04-10', '甲说')], order);
    const other = applyEdits(base, [contact('2020-04-11', '乙说'), urge], order);
    const [here, there] = [
      mergeTexts({ base, ours: one, theirs: other }, order),
      mergeTexts({ base, ours: other, theirs: one }, order),
    ];
    for (const merged of [here, there]) {
      expect(merged?.clashes).toEqual([]);
      const text = merged?.text.ours ?? '';
      expect(here?.isSaidBy(text, 'ours')).toBe(true);
      for (const said of ['甲说', '乙说', '就业科']) expect(text).toContain(said);
      // What goes in one clerk's edit may be rewritten, such as an empty list; nothing else may.
      const gone = (after: string) =>
        changedLines(base, after).filter((line) => line.startsWith('-'));
      const allowed = [...gone(one), ...gone(other)];
      expect(gone(text).filter((line) => !allowed.includes(line))).toEqual([]);
    }
  },
);
