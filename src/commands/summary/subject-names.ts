import type { Subject } from '../../statistics/find-figure.ts';
import { valueWord } from './value-word.ts';
import type { Telling } from './words.ts';

interface Names {
  readonly name: string;
  readonly also: readonly string[];
}

/** What a subject is called, and the other words under which it may be asked for. */
export function nameOf(subject: Subject, { messages }: Pick<Telling, 'messages'>): Names {
  const { statistics } = messages;
  switch (subject.kind) {
    case 'figure':
      return namesOf(statistics.figures[subject.id]);
    case 'measure':
      return namesOf(statistics.measures[subject.id]);
    case 'breakdown':
      return { name: statistics.breakdowns[subject.id], also: [] };
    case 'part': {
      const word = valueWord(subject.whole.dimension, subject.value, messages);
      return {
        name: statistics.nameAndId(statistics.breakdowns[subject.of], word),
        // 按时 alone is a word of many figures, not of one outcome.
        also: subject.whole.dimension === 'outcome' ? [] : [word, subject.value],
      };
    }
  }
}

const namesOf = ({ name, also }: { readonly name: string; readonly also?: string }): Names => ({
  name,
  also: also?.split(/[、,]\s*/u) ?? [],
});
