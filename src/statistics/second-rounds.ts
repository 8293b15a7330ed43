import type { Office } from '../proposal/office.ts';
import type { Feedback, Rating } from '../proposal/record.ts';
import { isDissatisfied, lastFeedback, needsNewRound } from '../proposal/satisfaction.ts';
import { count, type Figure, type Rate, rate } from './figure.ts';
import { repliesOf } from './forms.ts';
import type { Item } from './item.ts';
import type { Member } from './member.ts';
import { isSatisfied, ratings } from './satisfaction.ts';

/** An item answered a second time (二次办理): the worst that was said before, and after. */
export interface SecondRound {
  readonly member: Member;
  readonly rounds: number;
  readonly before?: Rating;
  /** What those wrote who called for another round; free text, which may hold whatever people write. */
  readonly reasons: readonly string[];
  /** Absent while somebody who was dissatisfied has not been heard again. */
  readonly after?: Rating;
}

export interface SecondRounds {
  readonly items: readonly SecondRound[];
  readonly begun: Figure;
  readonly satisfied: Rate;
  /** Somebody is dissatisfied, and no further round has begun. */
  readonly due: Figure;
}

/** Over the items that we must answer. Who keeps silent after the second reply is not satisfied by it. */
export function secondRounds(items: readonly Item[], office: Office): SecondRounds {
  const again = items.filter(isAgain).map((item) => secondRound(item, office));
  return {
    items: again,
    begun: count({ id: 'second_rounds', unit: 'item' }, again),
    satisfied: rate(
      { id: 'second_satisfied', unit: 'item' },
      again,
      ({ after }) => after !== undefined && isSatisfied(after, true),
    ),
    due: count(
      { id: 'second_due', unit: 'item' },
      items.filter((item) => {
        const last = repliesOf(item).at(-1);
        return last !== undefined && isDissatisfied(last, office);
      }),
    ),
  };
}

const isAgain = (item: Item) => repliesOf(item).some(({ round }) => round > 1);

interface Word {
  readonly round: number;
  readonly feedback: Feedback;
}

function secondRound(item: Item, office: Office): SecondRound {
  const words = repliesOf(item).flatMap((reply) =>
    lastFeedback(reply).map((feedback): Word => ({ round: reply.round, feedback })),
  );
  const before = worst(words.filter(({ round }) => round === 1));
  const after = afterwards(words, office);
  return {
    member: item.member,
    rounds: repliesOf(item).at(-1)?.round ?? 1,
    reasons: words.flatMap(({ feedback: { result, text } }) =>
      needsNewRound(result, office) && text !== undefined ? [text] : [],
    ),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/** The worst of what people last said on a later round, once all who were dissatisfied before it have spoken. */
function afterwards(words: readonly Word[], office: Office): Rating | undefined {
  const lastWords = new Map(words.map((word) => [word.feedback.from, word]));
  const standing = [...lastWords.values()];
  const later = standing.filter(({ round }) => round > 1);
  const silent = standing.some(
    ({ round, feedback }) => round === 1 && needsNewRound(feedback.result, office),
  );
  const rating = worst(later);
  const against = rating !== undefined && needsNewRound(rating, office);
  return silent && !against ? undefined : rating;
}

function worst(words: readonly Word[]): Rating | undefined {
  return ratings.findLast((rating) => words.some(({ feedback }) => feedback.result === rating));
}
