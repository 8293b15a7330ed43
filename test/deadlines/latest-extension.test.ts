import { expect, test } from 'vitest';
import { loadCalendar } from '../../src/deadlines/load-calendar.ts';
import { latestExtension } from '../../src/deadlines/matters.ts';
import type { DeadlineRule } from '../../src/proposal/office.ts';
import type { Proposal } from '../../src/proposal/record.ts';
import { at } from '../proposal/at.ts';
import { item } from '../proposal/item.ts';

const calendar = await loadCalendar();
const co = item({ intake: { ...item().intake, role: 'co' } });

// Assigned on 10 March 2020, received on the 12th.
test.each<[string, readonly DeadlineRule[], Proposal, string]>([
  ['six months where nobody says more', [], item(), '2020-09-10'],
  [
    'a rule without a limit leaves the six months',
    [{ duty: 'reply', term: '2 months' }],
    item(),
    '2020-09-10',
  ],
  [
    'a limit of the office',
    [{ duty: 'reply', term: '2 months', cap: '3 months' }],
    item(),
    '2020-06-10',
  ],
  [
    'counted from its own event',
    [{ duty: 'reply', term: '2 months', from: 'received', cap: '3 months' }],
    item(),
    '2020-06-12',
  ],
  [
    'for others only',
    [{ duty: 'reply', term: '2 months', cap: '3 months', when: { kind: 'proposal' } }],
    item(),
    '2020-09-10',
  ],
  ['our opinion', [{ duty: 'own_opinion', term: '1 months', cap: '2 months' }], co, '2020-05-10'],
  ['our opinion, no limit set', [], co, '2020-09-10'],
  [
    'another round',
    [{ duty: 'second_reply', term: '1 months', cap: '2 months' }],
    at.rehandling,
    '2020-07-25',
  ],
])('%s', (_, deadlines, record, latest) => {
  const office = { version: 1, unit: '某局', deadlines } as const;
  expect(latestExtension(record, office, '2020-12-31', calendar)).toBe(latest);
});
