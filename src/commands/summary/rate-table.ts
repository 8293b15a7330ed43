import type { Rate } from '../../statistics/figure.ts';
import { baseRemarks } from '../../statistics/remarks.ts';
import type { Block } from '../../terminal/view.ts';
import { rateColumns, rateRow, type Telling } from './words.ts';

/** Rates beside one another, and under them each that is over fewer things than the first. */
export function rateTable(rates: readonly Rate[], telling: Telling): readonly Block[] {
  const { statistics } = telling.messages;
  const name = (id: Rate['id']) => statistics.figures[id].name;
  return [
    {
      type: 'table',
      columns: rateColumns(telling.messages),
      rows: rates.map((figure) => rateRow(figure, telling)),
    },
    ...baseRemarks(rates).map(
      ({ figure, of, beside, besideOf }): Block => ({
        type: 'text',
        text: statistics.baseDiffers(name(figure), of, name(beside), besideOf),
      }),
    ),
  ];
}
