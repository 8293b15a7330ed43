import { checklistOf } from '../../proposal/gates.ts';
import type { Office } from '../../proposal/office.ts';
import type { Proposal } from '../../proposal/record.ts';
import { type Fault, NOTHING, type Rule } from '../rule.ts';
import { forEachPaper } from './papers.ts';

/**
 * Several names in the place of one: they count as one person or unit, and the second gets no letter. Only what cannot be one name is
 * accused; 市委、市政府督查室 and 人口、资源、环境委员会 are single bodies.
 */
export const namesRunTogether: Rule = {
  code: 'names-run-together',
  severity: 'warning',
  inRecord(record, { office }) {
    let faults: Fault[] | undefined;
    forEachName(record, (name, of, pointer) => {
      if (!PARTED.test(name) || !isSeveral[of](name, office)) return;
      faults ??= [];
      faults.push({ pointer: pointer(), args: { name } });
    });
    return faults ?? NOTHING;
  },
};

/** What nearly no name holds. */
const PARTED = /[、，,;；]|等[\d０-９一二三四五六七八九十两]*[人位名代委]/u;
const SIGNS = /[、，,;；]/u;

type NameOf = 'person' | 'unit' | 'criterion';

const isSeveral: Readonly<Record<NameOf, (name: string, office: Office) => boolean>> = {
  person: (name) => AND_OTHERS.test(name) || (SIGNS.test(name) && parts(name).every(isPerson)),
  unit: (name, { unit, units = [] }) =>
    name !== unit && !units.includes(name) && areUnits(parts(withoutBrackets(name))),
  criterion(name, office) {
    const known = checklistOf(office);
    return !known.includes(name) && parts(name).every((one) => known.includes(one));
  },
};

const parts = (name: string) => name.split(SIGNS).map((part) => part.trim());
const withoutBrackets = (name: string) => name.replaceAll(/[（(][^（()）]*[)）]/gu, '');

const AND_OTHERS =
  /^\p{Script=Han}{2,}.*等(?:[\d０-９一二三四五六七八九十两]+[人位名]|[人位名])?(?:代表|委员)?$/u;

function isPerson(part: string): boolean {
  const name = part.replace(/(?<=^.{2,4})(?:代表|委员)$/u, '');
  return (
    (/^\p{Script=Han}{2,4}$/u.test(name) &&
      !/[界委会组团局部党盟社办厅科室处联院校]$/u.test(name)) ||
    /^\p{Script=Han}+(?:[·•]\p{Script=Han}+)+$/u.test(name)
  );
}

/** Where only the first names its place (市农业局、林业局), it may be one body with two name plates. */
function areUnits(names: readonly string[]): boolean {
  const placed = names.filter((name) => /^.{0,6}[省市县区州旗]/u.test(name)).length;
  return names.length > 1 && names.every(isUnit) && (placed === 0 || placed === names.length);
}

/** 市委 and 纪委 stand before the other half of one name. */
function isUnit(part: string): boolean {
  return (
    /^\p{Script=Han}{2,}(?:局|委|委员会|办|厅|院|部|政府|中心|公司|办公室|集团)$/u.test(part) &&
    !/(?:^.{0,4}[省市县区州旗党]|纪|工)委$|^.{0,4}政府$/u.test(part)
  );
}

type Look = (name: string, of: NameOf, pointer: () => string) => void;

/** Every place that holds one name, or one of a list. A lead unit is left out: there may be two, and the place holds one text. */
function forEachName(record: Proposal, look: Look): void {
  record.proposers.forEach(({ name }, at) => {
    look(name, 'person', () => `/proposers/${at}/name`);
  });
  record.intake.co_units?.forEach((unit, at) => {
    look(unit, 'unit', () => `/intake/co_units/${at}`);
  });
  record.opinions?.forEach(({ from }, at) => {
    look(from, 'unit', () => `/opinions/${at}/from`);
  });
  record.contacts?.forEach((contact, index) => {
    for (const key of ['by', 'with'] as const)
      contact[key]?.forEach((name, at) => {
        look(name, 'person', () => `/contacts/${index}/${key}/${at}`);
      });
  });
  forEachPaper(record, ({ reviews }, list, index) => {
    reviews?.forEach(({ criteria }, rank) => {
      criteria?.forEach((name, at) => {
        look(name, 'criterion', () => `/${list}/${index}/reviews/${rank}/criteria/${at}`);
      });
    });
  });
}
