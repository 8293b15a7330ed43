import type { Proposal } from '../../proposal/record.ts';
import { fieldWord } from '../../registry/field-words.ts';
import { proposalSchema } from '../../registry/proposal-schema.ts';
import type { Block } from '../../terminal/view.ts';
import type { Context, Plan } from '../command.ts';
import { type Fact, factsOf } from './facts.ts';
import { inWords } from './in-words.ts';

/** Every fact of a record with its place, and the places where nothing is said yet. Nothing is changed. */
export function listing(record: Proposal, { messages, language, called }: Context): Plan {
  const facts = factsOf(record, proposalSchema);
  const word = ({ path }: Fact) => fieldWord(proposalSchema, path, language) ?? '';
  const said = facts.filter(({ value }) => value !== undefined);
  const unsaid = facts.filter(({ value }) => value === undefined);
  const { columns, title, unsaidTitle, how } = messages.correcting;
  const table = (some: readonly Fact[], withValue: boolean): Block => ({
    type: 'table',
    columns: [
      { title: columns.field },
      { title: columns.what, shrinks: 8 },
      ...(withValue ? [{ title: columns.value, shrinks: true }] : []),
    ],
    rows: some.map((fact) => [
      fact.field,
      word(fact),
      ...(withValue ? [inWords(fact, messages)] : []),
    ]),
  });
  return {
    changes: [],
    data: {
      id: record.id,
      fields: facts.map(({ field, type, value }) => ({
        field,
        type: type.kind,
        ...(value !== undefined && { value }),
      })),
    },
    said: [
      { type: 'heading', text: title(record.id, record.title) },
      table(said, true),
      { type: 'blank' },
      { type: 'heading', text: unsaidTitle },
      table(unsaid, false),
      { type: 'blank' },
      { type: 'text', text: how(`${called} correct ${record.id}`) },
    ],
  };
}
