import { evenName } from '../proposal/same-name.ts';
import { partedNames } from './names.ts';

/** Somebody named in a cell, with what stands beside the name. */
export interface Named {
  readonly name: string;
  /** 界别 or 代表团. */
  readonly delegation?: string;
  readonly phone?: string;
}

export interface NamedPersons {
  readonly persons: readonly Named[];
  /** Names beside which something stood that is no part of any record. */
  readonly odd: readonly string[];
}

/**
 * The persons in a cell of names. What stands beside a name – a telephone, 代表团, 女, 1. before it, 代表 behind it – never becomes a person or
 * a part of a name: names stand in lists, letters and reports. A name in quotation marks is left whole.
 */
export function personsIn(cell: string): NamedPersons {
  const persons: Named[] = [];
  const odd: string[] = [];
  for (const piece of cell.match(/"[^"]*"|[^"]+/g) ?? []) {
    if (piece.startsWith('"')) persons.push({ name: piece.slice(1, -1).trim().normalize('NFC') });
    else for (const token of partedNames(marked(piece))) take(token);
  }
  const names = new Map(persons.filter(({ name }) => name !== '').map((one) => [one.name, one]));
  return { persons: [...names.values()], odd: [...new Set(odd)] };

  function take(token: string): void {
    const { base, beside } = apart(token);
    const { name, isOdd } = named(base, persons.length > 0);
    const owner = name === '' ? persons.pop() : { name };
    const { rest, ...facts } = readBeside(beside);
    if (owner === undefined) return;
    const person = { ...owner, ...facts };
    // A bracket that says something else may tell two people of one name apart: 王伟（一中）.
    const isPart = name !== '' && rest !== undefined && !/\d/u.test(rest);
    persons.push(isPart ? { ...person, name: `${name}${rest}` } : person);
    if (isOdd || (rest !== undefined && !isPart)) odd.push(owner.name);
  }
}

const BRACKET = /([（(][^（()）]*[)）])/u;
/** Stands for a sign that parts names, inside a bracket where it does not. */
const INSIDE = '\u0000';
const PHONE =
  /(?<!\d)(?:\+?86[- ]?)?(?:1\d{2}[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[-—－ ]?\d{7,8}|\d{7,8})(?!\d)/u;

/** Brackets joined to the name before them and closed against parting; numbers before names taken off, telephones put in brackets. */
function marked(piece: string): string {
  return piece
    .replaceAll(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
    .replaceAll(/[[【〔]/gu, '（')
    .replaceAll(/[\]】〕]/gu, '）')
    .replaceAll(/(?<=\p{Script=Han})\s+([女男])(?=[\s、，,;；/]|$)/gu, '（$1）')
    .replaceAll(/\s+(?=[（(])/gu, '')
    .split(BRACKET)
    .map((part, at) =>
      at % 2 === 1
        ? part.replaceAll(/[、，,;；/\s]/gu, INSIDE)
        : part
            .replaceAll(
              new RegExp(`\\s*(?:电话|手机)?[:：]?\\s*(${PHONE.source})`, 'gu'),
              (_, phone: string) => `（${phone.replaceAll(/\s/gu, '')}）`,
            )
            .replaceAll(/(?<!\d)\d{1,2}\s*[.．、)）]\s*(?=\p{Script=Han})|[①-⑳]/gu, '、'),
    )
    .join('');
}

/** A name and the brackets behind it, the outermost last. */
function apart(token: string): { readonly base: string; readonly beside: readonly string[] } {
  const [, base = token, brackets = ''] = /^(.*?)((?:[（(][^（()）]*[)）])*)$/u.exec(token) ?? [];
  return { base: base.trim(), beside: brackets.match(/[（(][^（()）]*[)）]/gu) ?? [] };
}

/** A name without 代表 behind it; nothing where the text only describes the one before. */
function named(base: string, follows: boolean) {
  if (follows && (/^[男女]$/u.test(base) || PEOPLE.test(base))) return { name: '', isOdd: false };
  const [, title] = /^(\p{Script=Han}{2,4})(?:代表|委员)$/u.exec(base) ?? [];
  const isBody = title === undefined || /[界团组部体位名分等会盟党社联]$/u.test(title);
  const name = isBody ? base : title;
  const plain = name.replaceAll(/\d[\d\s-]{3,}[\dXx]/gu, '').trim();
  return { name: tidy(plain), isOdd: plain !== name };
}

const PEOPLE =
  /^(?:汉|满|回|蒙古|藏|维吾尔|壮|苗|彝|土家|朝鲜|侗|瑶|白|傣|黎|畲|羌|锡伯|哈萨克)族$/u;

/** What brackets behind a name say; `rest` is what nobody can place, as it is written. */
function readBeside(brackets: readonly string[]) {
  const facts: { delegation?: string; phone?: string; rest?: string } = {};
  for (const bracket of brackets) {
    const left: string[] = [];
    for (const word of bracket.slice(1, -1).split(INSIDE)) {
      const phone = PHONE.exec(word)?.[0];
      if (/(?:界|界别|代表团|[小联]组)$/u.test(word)) facts.delegation = word;
      else if (phone !== undefined && !/\d/u.test(word.replace(phone, ''))) facts.phone ??= phone;
      else if (!DESCRIBES.test(word) && !PEOPLE.test(word)) left.push(word);
    }
    if (left.length === 0) continue;
    facts.rest = (facts.rest ?? '') + bracket[0] + left.join('、') + bracket.at(-1);
  }
  return facts;
}

const DESCRIBES = /^(?:|女|男|领衔|执笔|牵头|第一提案人|领衔代表)$/u;

const tidy = (name: string) => evenName(name);
