import { remainderOf } from '../../statistics/figure.ts';
import type { Member } from '../../statistics/member.ts';
import { subjectMeant } from './explain.ts';
import { valueWord } from './value-word.ts';
import type { Telling } from './words.ts';

type Rows = readonly (readonly (string | number)[])[];

/** The members of a figure in rows, for a spreadsheet: how each is counted, its item, its title, whose it is, and when. */
export function memberRows(word: string, telling: Telling): Rows {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { explained, columns } = statistics;
  const row = (how: string, { id, who, on, round }: Member, days: number | '' = '') => {
    const open = !summary.hidden.has(id);
    return [
      how,
      id,
      (open && summary.titles.get(id)) || '',
      (open && who) || '',
      on ?? '',
      round ?? '',
      days,
    ];
  };
  const subject = subjectMeant(word, telling);
  const rows = (): Rows => {
    switch (subject.kind) {
      case 'figure': {
        const { numerator, denominator, excluded } = subject.figure;
        const rest =
          denominator === undefined ? [] : remainderOf({ ...subject.figure, denominator });
        return [
          ...numerator.map((one) => row(explained.counted, one)),
          ...rest.map((one) => row(explained.baseOnly, one)),
          ...excluded.map((one) => row(explained.excluded(statistics.reasons[one.reason]), one)),
        ];
      }
      case 'measure':
        return [
          ...subject.measure.values.map((one) => row(explained.counted, one, one.days)),
          ...subject.measure.excluded.map((one) =>
            row(explained.excluded(statistics.reasons[one.reason]), one),
          ),
        ];
      case 'breakdown': {
        const { dimension, parts, unstated } = subject.told.parted;
        return [
          ...parts.flatMap(({ value, members }) =>
            members.map((one) => row(valueWord(dimension, value, messages), one)),
          ),
          ...unstated.map((one) => row(explained.unstated, one)),
        ];
      }
      case 'part':
        return subject.members.map((one) => row(explained.counted, one));
    }
  };
  return [
    [
      columns.how,
      explained.id,
      columns.title,
      columns.who,
      columns.on,
      columns.round,
      columns.days,
    ],
    ...rows(),
  ];
}
