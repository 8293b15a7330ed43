/** The ISO date a person or another program wrote in another manner (2020.3.9, 2020年3月9日, 20200309, 2020-03-09T00:00:00Z), if it is a real day. */
export function nearDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().replace(MIDNIGHT, '');
  const parts =
    /^(\d{4})\s*[-—–./年]\s*(\d{1,2})\s*[-—–./月]\s*(\d{1,2})\s*[日号]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** What programs add that take a day for a moment. Any other time of the day may stand for another day elsewhere. */
const MIDNIGHT = /(?<=\d)[T ]\s*0{1,2}:00(?::00(?:\.0+)?)?\s*(?:Z|[+-]\d{2}(?::?\d{2})?)?$/i;
