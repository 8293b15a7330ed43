import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type KeyOrder, orderOf } from '../../../src/registry/edit/key-order.ts';
import { mergeTexts } from '../../../src/registry/merge/merge-texts.ts';

let order: KeyOrder;
beforeAll(async () => {
  order = await orderOf('proposal');
});

const head = `# yaml-language-server: $schema=../../schemas/proposal.schema.json
id: 2020-city-npc-012
kind: suggestion
level: city
number: "12"
title: 关于加强就业服务的建议
topics: [就业创业]

proposers:
  - name: 张三
    lead: true

intake:
  assigned_on: 2020-03-10
  received_on: 2020-03-12
  role: lead
`;
const contact = (day: number) =>
  `  - on: 2020-04-${String(day).padStart(2, '0')}\n    stage: before\n    way: phone\n    by: [李四]\n`;
const urge = (day: number) =>
  `  - on: 2020-05-${String(day).padStart(2, '0')}\n    way: phone\n    to: 就业科\n`;
const base = `${head}
contacts:
${[5, 10, 15].map(contact).join('')}
urges:
${[6, 12].map(urge).join('')}
closed:
  on: 2020-06-05
`;

/** What a clerk does to the text in an editor, at a place that is as far down as a number from 0 to 1 says. */
type Deed = readonly [
  how: 'above' | 'beside' | 'behind' | 'record' | 'strike' | 'change',
  at: number,
];
const deed: fc.Arbitrary<Deed> = fc.tuple(
  fc.constantFrom('above', 'above', 'beside', 'behind', 'record', 'strike', 'change'),
  fc.noBias(fc.integer({ min: 0, max: 9972 }).map((at) => at / 9973)),
);

const isContent = (line: string | undefined) =>
  line !== undefined && line.trim() !== '' && !line.trim().startsWith('#');
const indentOf = (line: string) => line.length - line.trimStart().length;

/** The names of the lines: a section, its key, or an entry by its day with its key. */
function namesOf(lines: readonly string[]): readonly (string | undefined)[] {
  let [section, entry] = ['', ''];
  return lines.map((line) => {
    if (!isContent(line)) return undefined;
    const key = /^[\s-]*([\w]+):/.exec(line)?.[1] ?? line.trim();
    if (indentOf(line) === 0) [section, entry] = [key, ''];
    else if (line.trimStart().startsWith('- ')) entry = line.replace(/ #.*/, '').trim();
    return [section, entry, key].join('/');
  });
}

function done(text: string, [how, at]: Deed, { who, nth }: { who: string; nth: number }): string {
  const lines = text.split('\n');
  // The first line is for editors.
  const pick = (fits: (line: string, at: number) => boolean) => {
    const found = lines.flatMap((line, rank) => (rank > 1 && fits(line, rank) ? [rank] : []));
    return found[Math.floor(at * found.length)] ?? -1;
  };
  const comment = `# ${nth % 4 === 3 ? '待核实' : `${who}${nth}`}`;
  const entryAt = (rank: number) => {
    let end = rank + 1;
    while (/^ {4}/.test(lines[end] ?? '')) end += 1;
    return end - rank;
  };
  switch (how) {
    case 'above': {
      const rank = pick(isContent);
      lines.splice(rank, 0, `${' '.repeat(indentOf(lines[rank] ?? ''))}${comment}`);
      break;
    }
    case 'beside': {
      const rank = pick((line) => isContent(line) && !line.includes('#') && !/:$/.test(line));
      if (rank > 0) lines[rank] += `  ${comment}`;
      break;
    }
    case 'behind': {
      const rank = pick((line, one) => isContent(line) && lines[one + 1] === '');
      const depth = /^ {4}/.test(lines[rank] ?? '') && at * 100 > 50 ? 4 : 2;
      lines.splice(
        rank + 1,
        0,
        `${' '.repeat(Math.min(depth, indentOf(lines[rank] ?? '')))}${comment}`,
      );
      break;
    }
    case 'record': {
      const isContact = at < 0.5;
      const day = (Math.floor(at * 997) % 27) + 1;
      const text = (isContact ? contact : urge)(day).trimEnd();
      const own = text.replace(/\n/, `\n    note: ${who}${nth}\n`);
      const from = lines.indexOf(isContact ? 'contacts:' : 'urges:');
      let rank = from + 1;
      while (/^ {2}/.test(lines[rank] ?? '')) rank += 1;
      lines.splice(rank, 0, ...own.split('\n'));
      break;
    }
    case 'strike': {
      const rank = pick((line) => line.startsWith('  - on: '));
      if (rank > 0) lines.splice(rank, entryAt(rank));
      break;
    }
    case 'change': {
      const rank = pick((line) => /^ {4}way: |^ {2}role: /.test(line));
      if (rank > 0)
        lines[rank] = (lines[rank] ?? '').replace(/(way: )\w+|(role: )\w+/, (_, way, role) =>
          way ? `${way}visit` : `${role}sole`,
        );
      break;
    }
  }
  return lines.join('\n');
}

const work = (text: string, deeds: readonly Deed[], who: string) =>
  deeds.reduce((now, one, nth) => done(now, one, { who, nth }), text);

interface Stands {
  readonly comment: string;
  /** The line it stands beside, the next one below and the last one above. */
  readonly beside: string | undefined;
  readonly next: string | undefined;
  readonly last: string | undefined;
  /** Whether it is about the next line; else about the last. */
  readonly isAbove: boolean;
}

function commentsOf(text: string): readonly Stands[] {
  const lines = text.split('\n');
  const names = namesOf(lines);
  return lines.flatMap((line, rank): readonly Stands[] => {
    const comment = /(?:^|\s)(#.*)$/.exec(line)?.[1];
    if (comment === undefined || rank === 0) return [];
    if (isContent(line)) {
      return [{ comment, beside: names[rank], next: undefined, last: undefined, isAbove: false }];
    }
    const below = names.findIndex((name, at) => at > rank && name !== undefined);
    const above = names.findLastIndex((name, at) => at < rank && name !== undefined);
    const gap = lines.slice(rank, below < 0 ? undefined : below).some((one) => one === '');
    const isAbove = below >= 0 && !gap && indentOf(lines[below] ?? '') >= indentOf(line);
    return [{ comment, beside: undefined, next: names[below], last: names[above], isAbove }];
  });
}

const entryOf = (name: string | undefined) => name?.split('/').slice(0, 2).join('/');

test('in a merge without conflicts every comment stands where it stood in the side it comes from', () => {
  let clean = 0;
  fc.assert(
    fc.property(
      fc.array(deed, { maxLength: 3 }),
      fc.array(deed, { minLength: 1, maxLength: 5 }),
      fc.array(deed, { minLength: 1, maxLength: 5 }),
      (before, here, there) => {
        const began = work(base, before, '原');
        const [ours, theirs] = [work(began, here, '甲'), work(began, there, '乙')];
        const merged = mergeTexts({ base: began, ours, theirs }, order);
        const text = merged?.text.ours;
        if (merged === undefined || text === undefined || merged.clashes.length > 0) return;
        clean += 1;
        const known = [ours, theirs, began].flatMap(commentsOf);
        for (const found of commentsOf(text)) {
          const from = known.filter(({ comment }) => comment === found.comment);
          const isThere = from.some((one) =>
            one.beside !== undefined
              ? one.beside === found.beside
              : one.isAbove
                ? one.next === found.next
                : entryOf(one.last) === entryOf(found.last),
          );
          expect(
            isThere,
            `${found.comment} in\n${text}\nours\n${ours}\ntheirs\n${theirs}\nbase\n${began}`,
          ).toBe(true);
        }
        for (const [side, other] of [
          [ours, theirs],
          [theirs, ours],
        ] as const) {
          for (const { comment } of commentsOf(side)) {
            const isOld = began.includes(comment);
            if (!isOld || other.includes(comment)) expect(text).toContain(comment);
          }
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(clean).toBeGreaterThan(200);
});

const contacts = (text: string) => text.slice(text.indexOf('contacts:'), text.indexOf('\nurges:'));
const texts = (began: string, ours: string, theirs: string) =>
  mergeTexts({ base: began, ours, theirs }, order)?.text.ours;

test('a comment at the foot of an entry stays there where both recorded something behind it', () => {
  const began = base.replace(contact(15), `${contact(15)}  # 第四次待约\n`);
  const behind = (text: string) => began.replace('  # 第四次待约\n', `$&${text}`);
  const merged = texts(began, behind(contact(21)), behind(contact(20)));
  expect(contacts(merged ?? '')).toContain(
    `${contact(15)}  # 第四次待约\n${contact(20)}${contact(21)}`,
  );
});

test('a comment on what the other side struck out, or gave another day, is for a person', () => {
  const commented = base.replace(contact(10), `  # 甲说过\n${contact(10)}`);
  for (const theirs of [base.replace(contact(10), ''), base.replace('04-10', '04-11')]) {
    expect(texts(base, commented, theirs)).toBeUndefined();
    expect(texts(base, theirs, commented)).toBeUndefined();
  }
});

test.each([
  ['a section', '\ncontacts:', ''],
  ['the first entry of a list', '  - on: 2020-04-05', '  '],
  ['another entry', '  - on: 2020-04-10', '  '],
  ['a key', 'title:', ''],
])('comments that both put above %s both stand there', (_, at, indent) => {
  const place = at.startsWith('\n') ? at.slice(1) : at;
  const put = (comment: string) => base.replace(place, `${indent}# ${comment}\n${place}`);
  const merged = texts(base, put('甲说'), put('乙说'));
  expect(merged).toBe(base.replace(place, `${indent}# 甲说\n${indent}# 乙说\n${place}`));
});
