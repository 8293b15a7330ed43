import { Refusal } from '../../refusal.ts';
import { type Recorder, recordersOf } from '../../registry/git/recorders.ts';
import { workTreeAround } from '../../registry/git/work-tree.ts';
import { type Lines, linesOf } from '../../registry/lines-of.ts';
import type { Told } from './told.ts';

/** Who recorded what, or why nobody can be named. */
export type Recorders =
  | { readonly of: (told: Told) => Recorder }
  /** The registry is in no clone, and nothing is claimed; or git would not, for this reason. */
  | { readonly without: 'git' | Refusal };

/** Who recorded each event: the commit that first brought a line of it. Only files with such an event are asked about. */
export async function recordersFor(root: string, events: readonly Told[]): Promise<Recorders> {
  try {
    const tree = await workTreeAround(root);
    if (tree === undefined) return { without: 'git' };
    const files = new Map(events.map(({ entry }) => [entry.path, entry.source]));
    const lines = new Map([...files].map(([path, source]) => [path, linesOf(source)]));
    const recorders = await recordersOf(tree, [...files.keys()]);
    return {
      of: ({ entry: { path }, place }) => {
        const where = lines.get(path)?.(place);
        const who = recorders.get(path);
        if (where === undefined || who === undefined) return { known: 'not_committed' };
        return earliest(numbers(where).map(who));
      },
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { without: error.code === 'git-missing' ? 'git' : error };
  }
}

/** A value that was put right later was recorded by whoever wrote the first of the lines that still stand. */
function earliest(recorders: readonly Recorder[]): Recorder {
  const beyond = recorders.find(({ known }) => known === 'beyond_history');
  return (
    beyond ??
    recorders.reduce((first, one) => {
      if (one.known !== 'committed') return first;
      return first.known !== 'committed' || one.by.time < first.by.time ? one : first;
    })
  );
}

const numbers = ({ first, last }: Lines) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
