import { Refusal } from '../../refusal.ts';
import type { Conflict } from '../../registry/git/conflicts.ts';
import type { WorkTree } from '../../registry/git/work-tree.ts';
import { idOf } from '../../registry/identity.ts';
import type { Side } from '../../registry/merge/merge.ts';
import { other } from '../changes/clash-words.ts';
import { shortly } from '../changes/shortly.ts';
import type { Plan, Talk } from '../command.ts';
import { apart, idApart, isMadeTwice, type WrongNumber } from './apart.ts';
import type { OpenConflict } from './open-conflict.ts';
import { type Question, questionsFor } from './questions.ts';
import { settling } from './settling.ts';
import { filesIn, introduction, questionView, recognisable, whatComes } from './shown.ts';

/** Which of several files in conflict is settled now; nothing is asked where there is only one. */
export async function askWhich(
  conflicts: readonly Conflict[],
  { context, person }: Talk,
): Promise<Conflict> {
  const [only, ...more] = conflicts;
  if (only !== undefined && more.length === 0) return only;
  return person.asker.choose({
    message: context.messages.hands.askWhich(conflicts.length),
    choices: conflicts.map((value) => ({ value, label: idOf(value.path) })),
  });
}

interface Deciding extends Talk {
  readonly tree: WorkTree;
  /** What was decided beforehand. */
  readonly sides: readonly (Side | undefined)[];
  readonly mine: Side;
  readonly others: readonly string[];
}

/** Shows every open clash with both values and lets the person choose; what would be written is shown before it is. */
export async function decideWith(open: OpenConflict, about: Deciding): Promise<Plan> {
  const { person, context, mine } = about;
  const { hands } = context.messages;
  await person.show(introduction(open, about));
  const wrong = await askApart(open, about);
  if (wrong === 'left') return leftAsItIs(open, about);
  if (wrong !== undefined) {
    const { side, number } = wrong;
    const question = hands.askApart(side === mine, number);
    const plan = await apart(open.conflict, wrong, about);
    return { ...plan, confirm: { question, given: false, shows: filesIn(plan, context) } };
  }
  const questions = await questionsFor(open, about);
  const sides: Side[] = [];
  for (const [rank, question] of questions.entries()) {
    const place = { rank: rank + 1, of: questions.length };
    const side = about.sides[rank] ?? (await choose({ question, place }, about));
    if (side === undefined) return leftAsItIs(open, about);
    sides.push(side);
  }
  const after = open.decided(sides);
  const shows = await whatComes({ open, questions, sides, mine, after }, context);
  const question = after.text === undefined ? hands.askDelete : hands.askWrite;
  return {
    ...settling(after, about),
    confirm: { question, given: false, shows },
  };
}

/** Whether records that say different things are of two items, and whose number is wrong then. */
async function askApart(
  { conflict, clashes }: OpenConflict,
  { person, context, tree, mine }: Deciding,
): Promise<WrongNumber | 'left' | undefined> {
  const isAboutAnother = clashes.some(({ path }) => path[0] === 'title' || path[0] === 'proposers');
  if (!isMadeTwice(conflict) || !isAboutAnother) return undefined;
  const { hands, shell } = context.messages;
  const title = (side: Side) =>
    String(clashes.find(({ path }) => path[0] === 'title')?.values[side] ?? '');
  const side = await person.asker.choose<Side | 'one' | 'left'>({
    message: hands.askSame,
    choices: [
      { value: 'one', label: hands.oneItem },
      { value: mine, label: hands.wrongNumber(true, shortly(title(mine), recognisable)) },
      {
        value: other(mine),
        label: hands.wrongNumber(false, shortly(title(other(mine)), recognisable)),
      },
      { value: 'left', label: hands.leaveIt },
    ],
  });
  if (side === 'one') return undefined;
  if (side === 'left') return side;
  const number = await person.asker.text({
    message: hands.askNumber(side === mine),
    check(typed) {
      if (typed === '') return shell.needed;
      try {
        idApart(conflict, { side, number: typed }, tree.root);
        return undefined;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return error.say(context.messages).text;
      }
    },
  });
  return { side, number };
}

interface Asked {
  readonly question: Question;
  readonly place: { readonly rank: number; readonly of: number };
}

/** The side the person chooses, in git's terms; undefined where they leave it. */
async function choose(
  asked: Asked,
  { person, context, mine }: Deciding,
): Promise<Side | undefined> {
  const { hands } = context.messages;
  const { question, place } = asked;
  await person.show(questionView(question, { ...place, mine }, context));
  const label = (side: Side) =>
    hands.takeSide(side === mine, shortly(question.sides[side].value, recognisable));
  return person.asker.choose<Side | undefined>({
    message: hands.askSide(question.field),
    choices: [
      { value: mine, label: label(mine) },
      { value: other(mine), label: label(other(mine)) },
      { value: undefined, label: hands.leaveIt },
    ],
  });
}

function leftAsItIs({ conflict: { path } }: OpenConflict, { context }: Talk): Plan {
  return {
    changes: [],
    data: { path, left: true },
    said: [{ type: 'text', text: context.messages.hands.leftAsItIs(idOf(path)) }],
  };
}
