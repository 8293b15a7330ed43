import type { Messages } from '../../messages/index.ts';
import { wordFor } from './words.ts';

/** The office's word for a value of a dimension. Names, topics, meetings and dates stand for themselves. */
export function valueWord(dimension: string, value: string, messages: Messages): string {
  const { terms, statistics } = messages;
  if (dimension === 'quarter' || dimension === 'published_quarter') {
    const [year = value, quarter = ''] = value.split('-Q');
    return statistics.quarter(year, Number(quarter));
  }
  if (dimension === 'month') {
    const [year = value, month = ''] = value.split('-');
    return statistics.month(year, Number(month));
  }
  if (dimension === 'class') return statistics.classLetter(value);
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: terms.kind,
    level: terms.level,
    role: terms.role,
    origin: terms.origin,
    proposer_type: terms.proposerType,
    proposer_group: statistics.proposerGroup,
    status: terms.status,
    key: statistics.yesNo,
    section_role: terms.sectionRole,
    contact_way: terms.contactWay,
    contact_stage: terms.stage,
    rating: { ...terms.rating, no_feedback: statistics.noFeedback },
    outcome: statistics.outcomes,
    publicity: terms.publicity,
    urge_way: terms.urgeWay,
    outcome_kind: terms.outcomeKind,
    request_kind: terms.requestKind,
    decision: { ...terms.decision, pending: statistics.pending },
    gate: terms.gate,
  };
  return wordFor(words[dimension] ?? {}, value);
}
