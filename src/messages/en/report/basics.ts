import type { Messages } from '../../index.ts';
import { type Body, grouped, type PrintedRate, type ShareNote } from '../../zh-CN/report/basics.ts';
import { and, counted, has, is, items, joined, listed } from './joining.ts';

export const basics: Messages['report']['basics'] = {
  received({ when, us, bodies, absent, intersession }) {
    const total = bodies.reduce((sum, { n }) => sum + n, 0);
    const none = absent.length > 0 ? `; there were no ${and(absent)}` : '';
    if (total === 0) return `${when} ${us} received no ${and(absent)}. `;
    const between = intersession > 0 ? `, ${intersession} of them between sessions` : '';
    const [only] = bodies;
    if (bodies.length === 1 && only !== undefined) {
      const roles = ofRoles(only);
      return `${when} ${us} received ${total} ${only.name}${roles && ` (${roles})`}${between}${none}. `;
    }
    const each = bodies.map((body) => `${body.n} ${body.name}${bracketed(ofRoles(body))}`);
    return `${when} ${us} received ${items(total)}: ${and(each)}${between}. `;
  },
  unstated: (n, names) => `The role in ${items(n)} was not stated: ${names}. `,
  levels: (bodies) =>
    `By level: ${bodies.map((body) => `${body.name} ${body.n}${bracketed(ofRoles(body))}`).join('; ')}. `,
  proposers: (groups, unstated) =>
    `By proposer: ${joined([...groups.map(({ label, n }) => `${label} ${n}`), ...(unstated > 0 ? [`not stated ${unstated}`] : [])])}. `,
  sessionShare: ({ whole, n, total, percent }) =>
    `${n} of them are ${percent}% of the ${total} ${whole}. `,
  attitude: (rate) => `Of the attitude: ${oneRate(rate)}. `,
  left: (parts, rest) =>
    `Of these, ${joined(parts.map(({ label, n }) => `${n} ${label}`))}; what follows is of the other ${rest}. `,
  answered({ of, answered, overdue, waiting, which }) {
    if (of === 0) return 'None of them was ours to answer. ';
    const base =
      of === 1 ? 'The 1 item that was ours to answer' : `The ${of} items that were ours to answer`;
    if (answered === of) return `${base} ${has(of)} ${of === 1 ? '' : 'all '}been answered. `;
    if (answered === 0)
      return `${base} ${has(of)} not been answered yet${overdue > 0 ? `; ${overdue} ${is(overdue)} overdue` : ''}. `;
    const name = which === undefined ? '' : ` (${which})`;
    const open = and([
      ...(waiting > 0 ? [`${waiting}${name} still in time`] : []),
      ...(overdue > 0 ? [`${overdue}${name} overdue`] : []),
    ]);
    return `Of the ${of} items that were ours to answer, ${answered} ${has(answered)} been answered, all but ${open}. `;
  },
  rates(rates) {
    const told = grouped(rates).map(equalRates);
    return told.length === 0 ? '' : `${sentence(told.join('; '))} `;
  },
  ownOpinions: ({ of, sent, onTime }) => {
    const timely = onTime === undefined ? '' : `; ${oneRate(onTime)}`;
    const rest = sent === of ? '' : `, ${of - sent} not yet`;
    return `On ${items(of)} that others answer, ${sent === of && of > 1 ? 'all opinions' : counted(sent, 'opinion')} of ours ${sent === 1 ? 'was' : 'were'} sent${rest}${timely}. `;
  },
  byGovernment: (n) =>
    `${items(n)} of these ${n === 1 ? 'is' : 'are'} answered by the government. `,
  noClasses: 'No reply has a result class yet. ',
  classes({ of, parts, note: shares }) {
    const told = parts.filter(({ n }) => n > 0);
    const [only] = told;
    const named = ({ label, meaning }: (typeof told)[number]) =>
      meaning === undefined ? label : `${label} (${meaning})`;
    if (told.length === 1 && only !== undefined)
      return `${of === 1 ? 'The 1 item' : `All ${of} items`} with a result class ${is(of)} ${named(only)}. `;
    const note = bracketed(noteOn(shares));
    const each = told.map((part) => `${named(part)} ${part.n}, ${part.percent}%`);
    return `Of the ${of} items with a result class: ${each.join('; ')}${note}. `;
  },
  shareNote: (note) => {
    const text = noteOn(note);
    return text && `${text.charAt(0).toUpperCase()}${text.slice(1)}. `;
  },
  unclassified: (n) => `${items(n)} ${has(n)} no class yet. `,
  noForms: (sent) =>
    sent === 0
      ? 'No forms have been sent yet. '
      : `${counted(sent, 'form')} ${sent === 1 ? 'was' : 'were'} sent, none is back yet. `,
  forms({ sent, back, percent, ratings, note, satisfied }) {
    const head = `${counted(sent, 'form')} ${sent === 1 ? 'was' : 'were'} sent and ${back} came back (${percent}%). `;
    const rated = ratings.reduce((sum, { n }) => sum + n, 0);
    if (ratings.length === 0) return `${head}None of those that came back rates the result. `;
    const blank = rated < back ? `; ${back - rated} left blank` : '';
    const each = ratings.map(({ label, n, percent: share }) => `${label} ${n} (${share}%)`);
    return `${head}Of the result, over ${counted(rated, 'form')}: ${each.join('; ')}${bracketed(noteOn(note))}${blank}. ${sentence(satisfied.map(oneRate).join('; '))} `;
  },
  secondRounds: (rounds) =>
    `${items(rounds.length)} answered a second time: ${listed(rounds.map(({ which, before, after }) => `${which ?? '1 item'}, ${before} after the first reply, ${after ?? 'not heard of'} after the second`))}. `,
  topics({ of, parts, none, overlapping, note }) {
    if (parts.length > 1 && of <= 5)
      return `They are about ${and(parts.map(({ label }) => label))}. `;
    const rest = none > 0 ? `; ${none} without a topic` : '';
    const each = parts.map(({ label, n, percent }) => `${label} ${n} (${percent}%)`);
    const cross =
      overlapping > 0
        ? ` (${items(overlapping)} in several, so the parts add up to more than ${of})`
        : bracketed(noteOn(note));
    return `By topic, of ${items(of)}: ${each.join('; ')}${rest}${cross}. `;
  },
  comparison({ day, received, rates }) {
    const { difference = 0, percent } = received ?? {};
    const share = percent === undefined ? '' : ` (${percent}%)`;
    const count =
      difference === 0
        ? 'as many items came in'
        : `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} items came in${share}`;
    const told = rates.map(({ name, points }) => {
      if (!/^[+-]/.test(points)) return `${name} is the same`;
      const size = points.replace(/^[+-]/, '');
      return `${name} is ${size} points ${points.startsWith('+') ? 'higher' : 'lower'}`;
    });
    return `Compared with ${day}, ${count}${told.length > 0 ? `; ${told.join(', ')}` : ''}. `;
  },
  followedUp: ({ of, n, percent }) =>
    `Of ${items(of)} of last year that were being solved or planned, ${n} ${has(n)} been solved since (${percent}%). `,
  publicity({ of, parts, undecided, owed, published }) {
    const said = joined([
      ...parts.map(({ label, n }) => `${label} ${n}`),
      ...(undecided > 0 ? [`undecided ${undecided}`] : []),
    ]);
    const out =
      owed === 0 ? '' : ` Of ${owed} to be published, ${published} ${has(published)} been.`;
    return `Publicity of ${counted(of, 'reply', 'replies')}: ${said}.${out} `;
  },
};

function ofRoles({ n, roles, unstated }: Body): string {
  const [only] = roles;
  if (roles.length === 1 && unstated === 0 && only !== undefined)
    return n > 1 ? `all ${only.label}` : only.label;
  const rest = unstated > 0 ? [`role not stated ${unstated}`] : [];
  return joined([...roles.map((role) => `${role.label} ${role.n}`), ...rest]);
}

function noteOn({ sum, moved }: ShareNote): string {
  if (sum !== undefined) return `rounded shares, adding up to ${sum}%`;
  return moved.length === 0 ? '' : `the share of ${and(moved)} was moved to make 100%`;
}

const bracketed = (text: string) => (text === '' ? '' : ` (${text})`);

const oneRate = ({ name, percent, n, of, leftOut = [] }: PrintedRate) => {
  const without = leftOut.map(({ label, n: some }) => `, without ${some} ${label}`).join('');
  return `${name} ${percent}% (${n}/${of}${without})`;
};

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function equalRates(rates: readonly PrintedRate[]): string {
  const [first] = rates;
  if (rates.length === 1 && first !== undefined) return oneRate(first);
  const ratios = rates.map(({ n, of }) => `${n}/${of}`);
  const behind = new Set(ratios).size === 1 ? ratios[0] : ratios.join(', ');
  return `${and(rates.map(({ name }) => name))} each ${first?.percent}% (${behind})`;
}
