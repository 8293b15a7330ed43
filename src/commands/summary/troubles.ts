import { withoutContacts } from '../../documents/report/private.ts';
import { type Rate, remainderOf } from '../../statistics/figure.ts';
import { itemsAmong, type Member } from '../../statistics/member.ts';
import type { Block, Cell } from '../../terminal/view.ts';
import { named } from './named.ts';
import { partedLine } from './parted-line.ts';
import { percentage, ratio, type Telling, wordFor } from './words.ts';

/** What did not go smoothly, and what must not be forgotten: letters that came back, urges, second rounds, promises. */
export function troubleBlocks(telling: Telling): readonly Block[] {
  const { summary, messages } = telling;
  const { statistics } = messages;
  const { resent } = summary.mail;
  const { due } = summary.secondRounds;
  const { promises } = summary;
  const detail = ({ on }: Member) => on && statistics.dueAndMet(on, undefined);
  return [
    { type: 'heading', text: statistics.sections.troubles },
    { type: 'facts', rows: rows(telling) },
    ...named(
      { label: statistics.notResent, members: remainderOf(resent), unit: 'letter', tone: 'late' },
      telling,
    ),
    ...named(
      {
        label: statistics.figures.second_rounds.name,
        members: summary.secondRounds.begun.numerator,
        unit: 'item',
        detail: secondRoundWords(telling),
      },
      telling,
    ),
    ...named(
      {
        label: statistics.figures.second_due.name,
        members: due.numerator,
        unit: 'item',
        tone: 'late',
      },
      telling,
    ),
    ...named(
      {
        label: statistics.notKept,
        members: remainderOf(promises),
        unit: 'promise',
        tone: 'late',
        detail,
      },
      telling,
    ),
    ...named(
      {
        label: statistics.promiseNotDue,
        members: promises.excluded,
        unit: 'promise',
        tone: 'dim',
        detail,
      },
      telling,
    ),
  ];
}

function rows(telling: Telling): readonly (readonly [string, Cell])[] {
  const { summary, messages } = telling;
  const { statistics, terms } = messages;
  const { figures, counted } = statistics;
  const { mail, urges, secondRounds } = summary;
  const returned = mail.returned.numerator;
  const urged = urges.urges.numerator;
  const ways = urges.byWay.parts.map(({ value, members }) =>
    statistics.way(wordFor(terms.urgeWay, value), members.length),
  );
  const again = secondRounds.begun.numerator.length;
  return [
    [
      figures.mail_returned.name,
      returned.length === 0
        ? counted(0, 'letter')
        : statistics.acrossItems(counted(returned.length, 'letter'), itemsAmong(returned)),
    ],
    ...rateIfAny(mail.resent, telling),
    [
      figures.urges.name,
      urged.length === 0
        ? counted(0, 'urge')
        : statistics.urgesByWay(counted(urged.length, 'urge'), itemsAmong(urged), ways),
    ],
    [figures.second_rounds.name, counted(again, 'item')],
    ...rateIfAny(secondRounds.satisfied, telling),
    ...rateIfAny(summary.promises, telling),
    ...outcomeRow(telling),
  ];
}

function outcomeRow(telling: Telling): readonly (readonly [string, Cell])[] {
  const line = partedLine(telling.summary.outcomes.byKind, 'outcome', telling);
  return line === undefined ? [] : [[telling.messages.statistics.figures.outcomes.name, line]];
}

function rateIfAny(
  rate: Rate,
  { summary, messages: { statistics } }: Telling,
): readonly (readonly [string, Cell])[] {
  if (rate.denominator.length === 0) return [];
  return [
    [statistics.figures[rate.id].name, statistics.rated(ratio(rate), percentage(rate, summary))],
  ];
}

function secondRoundWords({ summary, messages }: Telling): (member: Member) => string | undefined {
  const { statistics, terms } = messages;
  const records = new Map(summary.items.map((item) => [item.id, item.record]));
  const rounds = new Map(summary.secondRounds.items.map((round) => [round.member.id, round]));
  return ({ id }) => {
    const round = rounds.get(id);
    if (round === undefined) return undefined;
    const { before, after, reasons } = round;
    const words = statistics.secondRound(
      before === undefined ? statistics.ratingUnknown : terms.rating[before],
      after === undefined ? statistics.notHeardAgain : terms.rating[after],
    );
    const record = records.get(id);
    if (record === undefined || record.confidential || reasons.length === 0) return words;
    const open = reasons.map((reason) => withoutContacts(reason, record));
    return statistics.withReasons(words, open);
  };
}
