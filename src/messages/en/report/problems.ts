import type { Messages } from '../../index.ts';
import { counted, items, joined, listed } from './joining.ts';

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const some = (few: boolean) => (few ? 'A few' : 'Some');

export const problems: Messages['report']['problems'] = {
  nth: (at, title, text) => `(${at + 1}) ${title}. ${text}`,
  only: (title, text) => `${title}. ${text}`,
  hidden: '1 confidential item',
  ofAddress: /地址|门牌|街道|查无此|address/iu,
  none: 'No letter came back, no opinion of a co-unit was late or thin, no reply was late, and nobody was dissatisfied.',
  titles: {
    addresses: () => 'Postal addresses are incomplete',
    mail: () => 'Some letters did not arrive at once',
    lateAndThin: (few) => `${some(few)} opinions of co-units were late, and some were thin`,
    lateOpinions: (few) => `${some(few)} opinions of co-units were late`,
    thinOpinions: (few) => `${some(few)} opinions of co-units were thin`,
    lateReplies: (few) => `${some(few)} replies were late`,
    dissatisfied: (few) => `${some(few)} proposers are not satisfied with the result`,
    notFully: (few) => `${some(few)} proposers are not fully satisfied with the result`,
    forms: () => 'Not all forms came back',
    faceContact: () => 'Not all proposers were met in person',
    openClasses: (few) => `${some(few)} matters are not solved yet`,
    promises: () => 'Some promises were not kept in time',
    ownOpinions: (few) => `${some(few)} opinions of ours were late`,
  },
  mail: ({ letters, reasons, notResent, names }) => {
    const why =
      reasons.length === 0 ? '' : ` (${reasons.map((reason) => `“${reason}”`).join(', ')})`;
    const again = notResent === 0 ? 'all were sent again' : `${notResent} not sent again yet`;
    return `${counted(letters, 'letter')} came back${why}, on ${names}; ${again}.`;
  },
  opinions({ asked, late, overdue, thin }) {
    const part = (what: string, which: readonly string[]) =>
      which.length === 0 ? [] : [`${which.length} ${what} (${listed(which)})`];
    return `Of ${counted(asked, 'opinion')} asked for: ${[...part('late', late), ...part('overdue', overdue), ...part('too thin', thin)].join(', ')}.`;
  },
  opinion: (who, item, dates) =>
    [who, item, dates].filter((part) => part !== undefined).join(', ') || '1 confidential item',
  dates: (due, met) => (met === undefined ? `due ${due}` : `due ${due}, done ${met}`),
  dated: (item, dates) => `${item} (${dates})`,
  lateReplies({ of, late, open }) {
    const part = (which: readonly string[], what: string) =>
      which.length === 0 ? [] : [`${which.length} ${what}: ${listed(which)}`];
    return `Of ${items(of)} that were ours to answer, ${[...part(late, 'answered late'), ...part(open, 'overdue')].join('. ')}.`;
  },
  ratings: ({ back, parts, said }) =>
    `Of ${counted(back, 'form')} that came back: ${joined(parts.map(({ label, n }) => `${label} ${n}`))}${said.length === 0 ? '' : `: ${listed(said)}`}.`,
  said: (item, rating, reason) =>
    `${item ?? '1 confidential item'} (${rating}${reason === undefined ? '' : `, “${reason}”`})`,
  forms: ({ sent, missing, names }) =>
    `${missing} of ${counted(sent, 'form')} did not come back, on ${names}. Silence is not counted as satisfaction.`,
  faceContact: ({ of, n, names }) =>
    n === of
      ? `Nobody was met in person on ${of === 1 ? 'the 1 item' : `any of the ${of} items`} that were ours to answer.`
      : `Of ${items(of)} that were ours to answer, nobody was met in person on ${n}: ${names}.`,
  openClasses(now, parts) {
    const told = parts.map(
      ({ label, meaning, n, names }) =>
        `${label}${meaning === undefined ? '' : ` (${meaning})`} ${n}: ${names}`,
    );
    return `${told.map((part, at) => (now && at === 0 ? `By now, ${part}` : capital(part))).join('. ')}.`;
  },
  promises: (which) =>
    `${counted(which.length, 'promise')} not kept by the date: ${listed(which)}.`,
  ownOpinions: (which) => `${which.length} sent late, or overdue: ${listed(which)}.`,
  secondDue: (names) => ` A further reply has not been begun on: ${names}.`,
};
