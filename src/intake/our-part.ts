import type { Office } from '../proposal/office.ts';
import type { Role } from '../proposal/record.ts';

/** The units a list names, column by column; undefined where it has no such column. */
export interface NamedUnits {
  readonly lead: readonly string[] | undefined;
  readonly split: readonly string[] | undefined;
  readonly co: readonly string[] | undefined;
}

/** What is ours to do, and with whom. */
export interface OurPart {
  readonly role?: Role;
  readonly leadUnit?: string;
  readonly coUnits: readonly string[];
  /** Units that handle their own part beside us. */
  readonly splitWith: readonly string[];
}

/**
 * Our part by the units a list names. A role stated in words goes before it; without one, units that leave us out leave it open.
 * Undefined where the words and the units contradict each other.
 */
export function ourPart(
  units: NamedUnits,
  office: Office,
  stated: Role | undefined,
): OurPart | undefined {
  const isUs = unitTest(office);
  const { lead = [], split = [], co = [] } = units;
  const others = (names: readonly string[]) => names.filter((name) => !isUs(name));
  const role = stated ?? roleAmong(units, isUs);
  const leads = role === 'sole' || role === 'lead';
  const isAmongLeads = lead.some(isUs);
  if (leads && lead.length > 0 && !isAmongLeads) return undefined;
  // Units that lead beside us each answer for their own part.
  const beside = isAmongLeads || role === 'split' ? others(lead) : [];
  const leadUnit = beside.length > 0 ? '' : others(lead).join('、');
  return {
    ...(role === undefined ? {} : { role }),
    ...(leadUnit === '' ? {} : { leadUnit }),
    coUnits: others(co),
    splitWith: [...others(split), ...beside],
  };
}

function roleAmong(
  { lead, split, co }: NamedUnits,
  isUs: (name: string) => boolean,
): Role | undefined {
  if (split?.some(isUs)) return 'split';
  if (lead?.some(isUs)) {
    if (lead.length > 1) return 'split';
    // Without a column for co-units, the list says no more than that we lead.
    return co !== undefined && co.length === 0 ? 'sole' : 'lead';
  }
  return co?.some(isUs) ? 'co' : undefined;
}

/** Whether a name is ours: the full name, the short one, or either without the place before 市, 县 and the like. */
export function unitTest({ unit, short_name }: Office): (name: string) => boolean {
  const names = [unit, short_name].flatMap((name) => (name === undefined ? [] : [plain(name)]));
  const ours = new Set(
    names.flatMap((name) => [
      name,
      ...[...name.matchAll(/[省市州县区旗]/gu)].map(({ index }) => name.slice(index)),
      name.replace(/^[省市州县区旗]/u, ''),
      // 临沂市 + 人社局, where the office calls itself 市人社局
      ...placesOf(plain(unit)).map((place) => place + name.replace(/^[省市州县区旗]/u, '')),
    ]),
  );
  return (name) => ours.has(plain(name));
}

/** 山东省临沂市人社局: 山东省临沂市 and 临沂市. */
function placesOf(unit: string): readonly string[] {
  const [place = ''] = /^.{1,6}?[省市州县区旗](?:.{1,6}?[市州县区旗])?(?=.{3,}$)/u.exec(unit) ?? [];
  return [...new Set([place, place.replace(/^.+?省/u, '')])].filter((one) => one !== '');
}

/** 和 is left out as often as not. */
const plain = (name: string) => name.normalize('NFKC').replace(/[\s和与及]+/gu, '');
