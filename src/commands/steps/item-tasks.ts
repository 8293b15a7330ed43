import { byUrgency, tasksOf } from '../../deadlines/tasks.ts';
import type { Office } from '../../proposal/office.ts';
import type { Block, TaskRow } from '../../terminal/view.ts';
import type { Answer, Context } from '../command.ts';
import type { Item } from '../due/items.ts';
import {
  doingCommand,
  holderName,
  nearness,
  taskDue,
  taskFacts,
  taskText,
  urgingCommand,
} from './task-words.ts';

/** What is next for one item: who does it, by when, and the commands. `show` and `next` say the same. */
export function itemTasks(found: Item, office: Office, context: Context): Answer {
  const { id, record } = found;
  const { messages, asOf } = context;
  const { tasks, block } = tasksBlock(found, office, context);
  const heading: Block = { type: 'heading', text: `${id} ${record.title}` };
  const waiting = tasks.filter((task) => task.waiting).length;
  const late = tasks.filter((task) => task.late && !task.waiting).length;
  const head = messages.next.head(asOf, tasks.length - waiting, late, waiting);
  return {
    data: { tasks },
    view: [heading, { type: 'text', text: head }, ...(block ? [block] : [])],
  };
}

/** The tasks of one item with all the commands they want: to do it or, of what is waited for, to urge and to record it. */
export function tasksBlock({ id, record, clocks }: Item, office: Office, context: Context) {
  const { messages, asOf } = context;
  const standing = { id, record, office };
  const tasks = tasksOf(record, office, { clocks, asOf }).toSorted(byUrgency);
  const rows = tasks.map((task): TaskRow => {
    const urge = urgingCommand(task, standing, context);
    return {
      cells: [
        nearness(task, messages),
        taskDue(task, messages),
        taskText(task, record, messages),
        task.minder === undefined ? holderName(task, messages) : '',
      ],
      commands: [...(urge === undefined ? [] : [urge]), doingCommand(task, standing, context)],
    };
  });
  const block: Block | undefined =
    rows.length === 0 ? undefined : { type: 'tasks', groups: [{ rows }] };
  return { tasks: tasks.map((task) => taskFacts(task, standing, context)), block };
}
