import type { Paper, Proposal } from '../../proposal/record.ts';

type Draft = NonNullable<Paper['drafts']>[number];

/**
 * A record without what may change freely after it was merged. Nothing of this happened: it is how the office sorts and words things for
 * itself, or follows from something else. docs/gate.md gives the reason of each.
 */
export function kept({ id: _, topics: __, note: ___, asks, ...record }: Proposal): object {
  const { proposers, replies, own_opinions } = record;
  const isAnswered = replies?.some(isSigned) || own_opinions?.some(isSigned);
  return {
    ...record,
    ...(isAnswered && asks && { asks }),
    proposers: proposers.map(({ person: ____, ...proposer }) => proposer),
    ...(replies && { replies: replies.map(keptPaper) }),
    ...(own_opinions && { own_opinions: own_opinions.map(keptPaper) }),
  };
}

const isSigned = ({ signed }: Paper): boolean => signed !== undefined;

/** What a draft says is work in hand until it is signed; that it was written, when, by whom and with which class is not. */
function keptPaper(paper: Paper): Paper {
  const { drafts } = paper;
  return drafts === undefined || isSigned(paper)
    ? paper
    : { ...paper, drafts: drafts.map(keptDraft) };
}

function keptDraft({ answers: _, adopted: __, note: ___, ...draft }: Draft): Draft {
  return draft;
}
