import type { Proposal } from '../../../src/proposal/record.ts';
import { lastRole } from '../records.ts';
import type { Books } from './books.ts';
import { gone } from './role.ts';

interface Kept {
  readonly id: string;
  readonly record: Proposal;
}

/** What people did: contacts, urges, instructions, the sections that work on an item, the care for key items. */
export function auditWork(books: Books, kept: readonly Kept[]): void {
  const meetings = new Map<
    string,
    { key: string; face: boolean; names: Set<string>; first: string }
  >();
  const urges = new Map<string, string>();
  for (const { id, record } of kept) {
    if (gone(record)) continue;
    key(books, { id, record });
    sections(books, { id, record });
    const nth = new Map<string, number>();
    const shared = (act: string, others: readonly string[] | undefined, at: number) => {
      if (others === undefined) return `${id} only ${at}`;
      const group = `${act} ${[id, ...others].sort().join(' ')}`;
      const n = (nth.get(group) ?? 0) + 1;
      nth.set(group, n);
      return `${group} ${n}`;
    };
    (record.urges ?? []).forEach(({ on, way, to, with_items }, at) => {
      const group = shared(`urge ${on} ${way} ${to}`, with_items, at);
      if (!urges.has(group)) urges.set(group, `${id} ${to} ${on}`);
    });
    if (lastRole(record) === 'reference') continue;
    books.judge('instructed', id, (record.routing?.instructions ?? []).length > 0);
    for (const { leader, on } of record.routing?.instructions ?? []) {
      books.count('instructions', `${id} ${leader} ${on}`);
    }
    (record.contacts ?? []).forEach(({ on, way, by, with: whom, with_items }, at) => {
      const group = shared(`contact ${on} ${way} ${by.join()}`, with_items, at);
      const names = whom ?? [record.proposers[0]?.name ?? ''];
      const known = meetings.get(group);
      if (known) for (const one of names) known.names.add(one);
      else {
        const face =
          way === 'visit' || way === 'site' || way === 'symposium' || way === 'invitation';
        meetings.set(group, { key: `${id} ${on}`, face, names: new Set(names), first: id });
      }
    });
  }
  for (const group of urges.values()) books.count('urges', group);
  for (const { key: member, face, names } of meetings.values()) {
    books.count('contacts', member);
    if (face) books.count('face_meetings', member);
    const [id, on] = member.split(' ');
    for (const name of names) books.count('contact_persons', `${id} ${name} ${on}`);
  }
}

function key(books: Books, { id, record }: Kept): void {
  if (record.key !== true) return;
  const ways = (record.contacts ?? []).map(({ way }) => way as string);
  books.judge('key_led', id, record.key_leader !== undefined);
  books.judge(
    'key_contact',
    id,
    ['visit', 'invitation', 'symposium', 'site'].some((way) => ways.includes(way)),
  );
  books.judge('key_on_site', id, ways.includes('site'));
}

function sections(books: Books, { id, record }: Kept): void {
  let lead: { section: string; on: string } | undefined;
  const last = new Map<string, { role: string; on: string }>();
  for (const { section, role, on } of record.routing?.assignments ?? []) {
    if (role === 'lead' && (!lead || on >= lead.on)) lead = { section, on };
    const known = last.get(section);
    if (!known || on >= known.on) last.set(section, { role, on });
  }
  if (lead) books.count('section_times', `${id} ${lead.section}`);
  for (const [section, { role }] of last) {
    if (section !== lead?.section && role === 'co')
      books.count('section_times', `${id} ${section}`);
  }
}
