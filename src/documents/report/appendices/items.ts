import type { Messages } from '../../../messages/index.ts';
import { leadAssignment } from '../../../proposal/assignment.ts';
import { currentPaper, currentReply } from '../../../proposal/paper.ts';
import { isKept } from '../../../proposal/promises.ts';
import type { Proposal } from '../../../proposal/record.ts';
import { isReturned } from '../../../proposal/requests.ts';
import { roleOf } from '../../../proposal/role.ts';
import { lastFeedback, leadProposer } from '../../../proposal/satisfaction.ts';
import type { Item } from '../../../statistics/item.ts';
import { ratings } from '../../../statistics/satisfaction.ts';
import { sentOn, unitsOf } from '../../ledger/row.ts';
import { dateIn } from '../date.ts';
import type { Content, TableColumn } from '../part.ts';
import { paragraph } from '../part.ts';
import type { Telling } from '../telling.ts';

type Key = keyof Messages['report']['appendices']['columns'];

/** 一览表: every item with what an office prints of it, and no contact data. */
export function itemFacts(telling: Telling): readonly Content[] {
  const { appendices } = telling.messages.report;
  const keys = Object.keys(appendices.columns) as Key[];
  const hidden = telling.summary.confidential.size;
  const rows = [...telling.items.values()].toSorted(byNumber).map((item, at) => {
    const cells = cellsOf(item, at + 1, telling);
    return keys.map((key) => cells[key]);
  });
  const columns = keys.map((key): TableColumn => ({ title: appendices.columns[key] }));
  return [
    ...(rows.length > 0
      ? [{ type: 'table', columns, rows } as const]
      : paragraph(appendices.noItems)),
    ...paragraph(hidden > 0 ? appendices.hidden(hidden) : ''),
  ];
}

/** 建议 before 提案, the higher level first, by the number of the paper. */
function byNumber({ record: a }: Item, { record: b }: Item): number {
  const rank = ({ kind, level }: Proposal) =>
    (kind === 'suggestion' ? 0 : levels.length) + levels.indexOf(level);
  return (
    rank(a) - rank(b) ||
    numbers.compare(a.number ?? '', b.number ?? '') ||
    (a.title < b.title ? -1 : 1)
  );
}

/** Made once: asking for it at every comparison takes longer than all the rest. */
const numbers = new Intl.Collator('zh-CN', { numeric: true });

const levels: readonly Proposal['level'][] = ['national', 'provincial', 'city', 'county'];

function cellsOf(item: Item, serial: number, telling: Telling): Readonly<Record<Key, string>> {
  const { office, words, messages } = telling;
  const { record } = item;
  const { terms } = messages;
  const role = roleOf(record);
  const { leadUnits, coUnits } = unitsOf(record, office);
  return {
    serial: String(serial),
    level: terms.level[record.level],
    kind: terms.kind[record.kind],
    number: record.number ?? '',
    meeting: record.meeting ?? '',
    title: record.title,
    proposer: proposerOf(record, messages),
    role: role === undefined ? messages.report.appendices.unstated : words.role(role, record.kind),
    units: [leadUnits, coUnits].filter((part) => part !== '').join(' / '),
    leader: leadersOf(item, telling),
    section: leadAssignment(record)?.section ?? '',
    key: keyOf(record, messages),
    assignedOn: record.intake.assigned_on,
    due: dueOf(item) ?? '',
    contacts: contactsOf(record, messages),
    repliedOn: sentOn(record) ?? '',
    replyNo: currentPaper(record)?.document_no ?? '',
    class: currentReply(record)?.class ?? '',
    satisfaction: (['result', 'attitude'] as const)
      .map((aspect) => ratingsOf(record, aspect, messages))
      .filter((part) => part !== '')
      .join(' / '),
    publicity: publicityOf(record, messages),
    note: notesOf(record, messages).join('；'),
  };
}

/** The date of the reply, or of our opinion: whichever this item is owed. */
const dueOf = ({ clocks }: Item): string | undefined =>
  clocks.find(({ duty }) => duty === 'reply' || duty === 'own_opinion')?.due;

function proposerOf(record: Proposal, { report }: Messages): string {
  const name = leadProposer(record)?.name ?? '';
  const n = record.proposers.length;
  return n > 1 ? report.appendices.cosigned(name, n) : name;
}

/** The deputy in charge of the section, where the settings name one. */
function leadersOf({ record }: Item, { office }: Telling): string {
  const section = leadAssignment(record)?.section;
  const leaders = office.leaders ?? [];
  return section === undefined
    ? ''
    : leaders
        .filter(({ sections }) => sections?.includes(section))
        .map(({ name }) => name)
        .join('、');
}

function keyOf({ key, key_leader }: Proposal, { report }: Messages): string {
  if (key_leader !== undefined) return report.appendices.keyLedBy(key_leader);
  return key === true ? report.appendices.key : '';
}

function contactsOf({ contacts = [] }: Proposal, { terms, report }: Messages): string {
  const ways = [...new Set(contacts.map(({ way }) => way))];
  return ways
    .map((way) =>
      report.appendices.way(
        terms.contactWay[way],
        contacts.filter((one) => one.way === way).length,
      ),
    )
    .join(report.appendices.between);
}

/** One word where all agree, else how many said what; who said it is nobody else's business. */
function ratingsOf(
  record: Proposal,
  aspect: 'result' | 'attitude',
  { terms, report }: Messages,
): string {
  const reply = currentReply(record);
  const said = (reply ? lastFeedback(reply) : []).flatMap((one) => one[aspect] ?? []);
  const given = ratings.filter((rating) => said.includes(rating));
  if (given.length === 1) return given.map((rating) => terms.rating[rating]).join('');
  return given
    .map((rating) =>
      report.appendices.rated(terms.rating[rating], said.filter((one) => one === rating).length),
    )
    .join(report.appendices.between);
}

function publicityOf(record: Proposal, messages: Messages): string {
  const { publicity, published } = currentReply(record) ?? {};
  const how = publicity === undefined ? '' : messages.terms.publicity[publicity];
  if (published === undefined) return how;
  return messages.report.appendices.publishedOn(how, published.on);
}

function notesOf(record: Proposal, messages: Messages): readonly string[] {
  const { notes } = messages.report.appendices;
  const paper = currentPaper(record);
  const mail = [...(record.replies ?? []), ...(record.own_opinions ?? [])]
    .flatMap(({ deliveries = [] }) => deliveries)
    .filter(({ returned }) => returned !== undefined).length;
  const until = (record.requests ?? []).findLast(
    ({ kind, decision }) => kind === 'extension' && decision?.result === 'agreed',
  );
  const promise = (record.followups ?? []).find((followup) => !isKept(followup));
  return [
    ...(record.withdrawn !== undefined ? [notes.withdrawn] : []),
    ...(isReturned(record) ? [notes.returned] : []),
    ...(paper !== undefined && paper.round > 1 ? [notes.secondRound(paper.round)] : []),
    ...(mail > 0 ? [notes.mail(mail)] : []),
    ...(until === undefined ? [] : [notes.extended(until.decision?.until ?? until.until ?? '')]),
    ...(promise === undefined ? [] : [notes.promise(dateIn(promise.due_on, messages))]),
  ];
}
