import type { Messages } from '../../index.ts';
import { counted, items, joined } from './joining.ts';

export const measures: Messages['report']['measures'] = {
  instructed: ({ n, of, times }) =>
    `Leaders gave instructions on ${n} of ${items(of)}, ${counted(times, 'time')} in all. `,
  keyItems: ({ n, led, leaders }) =>
    `${counted(n, 'key item')}, ${led} headed by a leader${leaders.length === 0 ? '' : ` (${joined(leaders.map((one) => `${one.label} ${one.n}`))})`}. `,
  sections: (n, times) => `${n} sections did the work, ${counted(times, 'assignment')} in all. `,
  reviewed: (n, of) =>
    `Of ${counted(of, 'reply', 'replies')} that went out, ${n} passed a leader's review. `,
  asks: (n, of) => `Of ${counted(of, 'point')} that were put, ${n} were answered one by one. `,
  adopted: (n, of) =>
    `${counted(n, 'point')} ${n === 1 ? 'was' : 'were'} taken up in the replies${of > 1 ? ` to ${items(of)}` : ''}. `,
  contact: (_us, face, any) =>
    any.of === 0
      ? ''
      : any.n === 0
        ? `Nobody has been contacted yet on ${items(any.of)} that ${any.of === 1 ? 'is' : 'are'} ours to answer. `
        : `Of ${items(any.of)} that were ours to answer, the proposers of ${face.n} were met in person (${face.name} ${face.percent}%, ${face.n}/${face.of}) and those of ${any.n} were contacted in one way or another (${any.name} ${any.percent}%, ${any.n}/${any.of}). `,
  asked: ({ of, items: n, received }) =>
    `${counted(of, 'opinion')} ${of === 1 ? 'was' : 'were'} asked of co-units and co-sections on ${items(n)}; ${received === of ? (of === 1 ? 'it came in' : 'all came in') : `${received} came in`}. `,
  urges: ({ n, items: about, ways }) =>
    `Somebody was urged ${counted(n, 'time')} (${joined(ways.map((way) => `${way.label} ${way.n}`))}), on ${items(about)}. `,
  requests: (kinds) =>
    `Asked of the assigner: ${kinds.map(({ label, n, answers }) => `${label} ${n} (${joined(answers.map((one) => `${one.label} ${one.n}`))})`).join('; ')}. `,
  joined: (n) => `${items(n)} handled together with others, each with a reply of its own. `,
};
