import type { Kind, Level, Role } from '../proposal/record.ts';

/** Whole words of lists, after the office's own terms have been tried. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:人大|人大代表|代表)?建议(?:、?批评和意见)?(?:类|件)?$/u, 'suggestion'],
  [/^(?:政协|政协委员|委员)?提案(?:类|件)?$/u, 'proposal'],
  [/^人大$/u, 'suggestion'],
  [/^政协$/u, 'proposal'],
];
const levels: readonly (readonly [RegExp, Level])[] = [
  [/^(?:全国|国家)级?$/u, 'national'],
  [/^(?:省|自治区|直辖市)级?$/u, 'provincial'],
  [/^(?:地|市|州)级?$/u, 'city'],
  [/^(?:县|区|旗|县区|区县|县\(区\)|县级市)级?$/u, 'county'],
];
const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(?:独办|单办|单独办理|独立办理)件?$/u, 'sole'],
  [/^(?:主办|牵头办理|牵头)件?$/u, 'lead'],
  [/^(?:分办|分别办理)件?$/u, 'split'],
  [/^(?:协办|会办|参办|协同办理)件?$/u, 'co'],
  [/^(?:参阅|参考|阅研)件?$/u, 'reference'],
];

const among =
  <T>(table: readonly (readonly [RegExp, T])[]) =>
  (word: string): T | undefined => {
    const plain = word.normalize('NFKC').replace(/\s+/g, '');
    return table.find(([form]) => form.test(plain))?.[1];
  };

export const kindNamed = among(kinds);
export const levelNamed = among(levels);
export const roleNamed = among(roles);

/** What the name of a meeting or a number says of its kind: 市十九届人大五次会议, 建议第12号. */
export function kindOf(text: string): Kind | undefined {
  const suggestion = /人大|人民代表大会|代表建议|^建议/u.test(text);
  const proposal = /政协|政治协商|委员提案|^提案/u.test(text);
  if (suggestion === proposal) return undefined;
  return suggestion ? 'suggestion' : 'proposal';
}

/** The level in the name of a meeting; only its first words name the place. */
export function levelOf(meeting: string): Level | undefined {
  const place = meeting.split(/第?[\d一二三四五六七八九十]+届/u)[0] ?? '';
  if (/^(?:第|十)|全国/u.test(meeting) || place === '')
    return /全国/u.test(meeting) ? 'national' : undefined;
  if (/[县区旗](?:人大|政协|人民代表大会)?$/u.test(place) && !/自治区/u.test(place))
    return 'county';
  if (/[市州盟](?:人大|政协|人民代表大会)?$/u.test(place)) return 'city';
  if (/(?:省|自治区)(?:人大|政协|人民代表大会)?$/u.test(place)) return 'provincial';
  return undefined;
}

/** Whether a cell says yes. */
export function isYes(cell: string): boolean {
  return /^(?:是|重点|√|✓|✔|y|yes|true|1|★|☆|key)$/iu.test(cell.trim());
}
