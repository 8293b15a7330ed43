import { expect, test } from 'vitest';
import { documentNumberManner } from '../../../src/checks/records/document-number-manner.ts';
import { item } from '../../proposal/item.ts';

const series = {
  reply_suggestion: '某人社建字〔{year}〕{n}号',
  reply_proposal: '某人社提字[{year}]{n}号',
};

test.each([
  ['某人社建字〔2020〕16号', undefined],
  ['某人社建字[2020]16号', '某人社建字〔2020〕16号'],
  ['某人社建字（2020）16号', '某人社建字〔2020〕16号'],
  ['某人社建字﹝2020﹞16号', '某人社建字〔2020〕16号'],
  ['某人社建字〔2020〕016号', '某人社建字〔2020〕16号'],
  ['某人社建字〔２０２０〕１６号', '某人社建字〔2020〕16号'],
  ['某人社建字〔2020〕 16 号', '某人社建字〔2020〕16号'],
  ['某人社建字〔2020〕第16号', '某人社建字〔2020〕16号'],
  // The manner of this series, whatever the standard says.
  ['某人社提字[2020]16号', undefined],
  ['某人社提字〔2020〕16号', '某人社提字[2020]16号'],
  // Of no series of ours, or of another year: nothing can be said.
  ['临政办函[2020]16号', undefined],
  ['某人社建字[2019]16号', undefined],
])('%s → %s', (document_no, right) => {
  const reply = { round: 1, signed: { on: '2020-04-20', by: '王局长' }, document_no };
  const faults =
    documentNumberManner.inRecord?.(item({ replies: [reply] }), { office: { series } } as never) ??
    [];
  expect(faults.map(({ args }) => args?.right)).toEqual(right === undefined ? [] : [right]);
});
