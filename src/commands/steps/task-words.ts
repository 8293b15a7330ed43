import { isLate, type Task } from '../../deadlines/tasks.ts';
import type { Messages } from '../../messages/index.ts';
import type { Proposal } from '../../proposal/record.ts';
import type { Cell } from '../../terminal/view.ts';
import type { Context } from '../command.ts';
import { titleFacts } from '../item-title.ts';
import { quoted } from '../quoted.ts';
import { commandFor, type Standing, wordFor } from './next-command.ts';

/** What a task is, in words: a step of ours, or what is waited for. */
export function taskText(task: Task, record: Proposal, { next, steps, terms }: Messages): string {
  const { step, holder, names } = task;
  if (task.minder !== undefined) {
    if (step === 'receive_opinion') return next.waits.opinion(holder.name);
    if (step === 'feedback') return next.waits.feedback(names);
    const kind = record.requests?.[task.request ?? 0]?.kind ?? 'question';
    return next.waits.decision(holder.name, terms.requestKind[kind]);
  }
  if (step === 'receive_opinion') return next.handIn;
  const promise = record.followups?.[task.promise ?? -1]?.promise;
  return promise === undefined ? steps.label[step] : next.keepPromise(promise);
}

/** Who does it: a handler with the section, a leader, the office. */
export function holderName({ holder }: Pick<Task, 'holder'>, { next }: Messages): string {
  return holder.handler === undefined ? holder.name : next.person(holder.handler, holder.name);
}

/** How near the date is; a step on the way that only a default dates is never late. */
export function nearness(task: Task, { screens, next }: Messages): Cell {
  const { due } = task;
  if (due === undefined) return '';
  const { days } = due;
  if (isLate(task)) return { text: screens.daysLate(-days), tone: 'late' };
  if (days < 0) return { text: next.passed(-days), tone: 'soon' };
  const text = days === 0 ? screens.dueToday : screens.daysLeft(days);
  return days <= 15 ? { text, tone: 'soon' } : text;
}

/** The date, marked where it may move or is only a default of ours. */
export function taskDue({ due }: Task, { screens, due: words, next }: Messages): string {
  if (due === undefined) return next.undated;
  const on = due.certainty === 'provisional' ? screens.provisionalDate(due.on) : due.on;
  return due.guidance ? words.inner(on) : on;
}

/** The command that does it or, where it comes from outside, the one that records that it came. */
export function doingCommand(task: Task, standing: Standing, context: Context): string {
  const { promise, request, step, holder, names } = task;
  const [by, ...others] = holder.kind === 'leader' ? names : [];
  const command = commandFor(
    step,
    {
      ...standing,
      ...(step === 'receive_opinion' && { from: holder.name }),
      ...(by !== undefined && others.length === 0 && { by }),
    },
    context,
  );
  if (promise !== undefined) return `${command} --which ${promise + 1}`;
  const requests = standing.record.requests ?? [];
  const kind = request === undefined ? undefined : requests[request]?.kind;
  const pending = requests.filter(({ decision }) => decision === undefined);
  return kind !== undefined && pending.length > 1
    ? `${command} --kind ${wordFor('requestKind', kind, context)}`
    : command;
}

/** The command that records that somebody outside was urged; undefined where it is ours to do. */
export function urgingCommand(
  { step, minder, names, request }: Task,
  { id, record }: Standing,
  context: Context,
): string | undefined {
  if (minder === undefined) return undefined;
  const [only, ...others] = names;
  const to = only !== undefined && only !== '' && others.length === 0 ? ['--to', quoted(only)] : [];
  const isReturn = request !== undefined && record.requests?.[request]?.kind === 'return';
  const duty =
    step === 'receive_opinion'
      ? 'opinion'
      : step === 'feedback'
        ? 'feedback'
        : isReturn
          ? 'return_decision'
          : undefined;
  const about = duty === undefined ? [] : ['--about', wordFor('duty', duty, context)];
  return [context.called, 'urge', id, ...to, ...about].join(' ');
}

/** A task for programs. */
export function taskFacts(task: Task, standing: Standing, context: Context) {
  const { step, holder, names, minder, due } = task;
  const urge = urgingCommand(task, standing, context);
  const record = doingCommand(task, standing, context);
  return {
    id: standing.id,
    ...titleFacts(standing.record),
    step,
    holder,
    names,
    waiting: minder !== undefined,
    ...(minder === undefined ? {} : { minder }),
    ...(due === undefined ? {} : { due: due.on, days: due.days, certainty: due.certainty }),
    ...(due?.guidance ? { guidance: true } : {}),
    late: isLate(task),
    command: urge ?? record,
    ...(urge === undefined ? {} : { record }),
  };
}
