import { batchOf } from '../deadlines/batch.ts';
import type { Check, CheckedRegistry, Remark } from './check.ts';
import { remark } from './written-rules.ts';

/** Batches that are named twice, are dated in an order that cannot be, or do not hold as many items as their paper says. */
export const batches: Check = (registry) => [...inSettings(registry), ...inRecords(registry)];

function inSettings({ office, items }: CheckedRegistry): readonly Remark[] {
  const all = office.batches ?? [];
  return all.flatMap((batch, index) => {
    const pointer = `/batches/${index}`;
    const { name, session_closed_on, handed_out_on, due_on, co_due_on } = batch;
    const since = handed_out_on ?? session_closed_on;
    const order = [
      ['handed_out_on', session_closed_on, handed_out_on],
      ['due_on', since, due_on],
      ['co_due_on', since, co_due_on],
    ] as const;
    const registered = items.filter(({ record }) => batchOf(record, office) === batch).length;
    return [
      ...(all.findIndex((other) => other.name === name) < index
        ? [remark('batch-twice', 'error', `${pointer}/name`, { name })]
        : []),
      ...order.flatMap(([key, earlier, later]) =>
        earlier !== undefined && later !== undefined && later < earlier
          ? [remark('dates-out-of-order', 'error', `${pointer}/${key}`, { earlier, later })]
          : [],
      ),
      ...(batch.items !== undefined && batch.items !== registered
        ? [
            remark('batch-count', 'warning', `${pointer}/items`, {
              name,
              items: batch.items,
              registered,
            }),
          ]
        : []),
    ];
  });
}

function inRecords({ office, items }: CheckedRegistry): readonly Remark[] {
  const known = office.batches?.map(({ name }) => name);
  if (!known) return [];
  return items.flatMap(({ path, record: { intake } }) =>
    intake.batch === undefined || known.includes(intake.batch)
      ? []
      : [
          {
            code: 'unknown-batch',
            severity: 'error',
            path,
            pointer: '/intake/batch',
            args: { name: intake.batch, known: known.join('、') },
          },
        ],
  );
}
