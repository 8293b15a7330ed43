import type { Proposal } from '../../src/proposal/record.ts';
import { type Files, record } from './fixture.ts';

/** A reply that was signed, sent and answered. */
export const reply = {
  round: 1,
  signed: { on: '2020-04-20', by: '王局长' },
  document_no: '某人社建字〔2020〕3号',
  deliveries: [{ to: '张三', way: 'post', on: '2020-04-21' }],
  feedback: [
    {
      from: '张三',
      on: '2020-04-25',
      attitude: 'satisfied',
      result: 'satisfied',
      collected_by: '李四',
      way: 'paper',
    },
  ],
} as const;

/** The record of an item with that reply, parts of it and of the item put in place of its own. */
export const replied = (parts: object, more: Partial<Proposal> = {}): Files =>
  record({ replies: [{ ...reply, ...parts }], ...more });
