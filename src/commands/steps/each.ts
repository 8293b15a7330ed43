import { Refusal } from '../../refusal.ts';
import type { Registry } from '../../registry/registry.ts';
import { type Context, type Part, type WriteCommand, writing } from '../command.ts';
import { type InputOf, items, type Params } from '../param.ts';
import { type Recording, recordingAll } from './recording.ts';

/** One of the items that a step is taken for. */
export interface OneOfThem {
  readonly id: string;
  /** The others of the same meeting, letter or hand-over; empty where the item is alone. */
  readonly alongside: readonly string[];
}

interface EachCommand<P extends Params> {
  /** Besides the items, which come first. */
  readonly params: P;
  /** Refuses for one item what cannot be done whatever the other answers are. */
  readonly early?: (
    input: Part<P> & { readonly id: string },
    registry: Registry,
    context: Context,
  ) => void;
  readonly record: (
    input: InputOf<P> & OneOfThem,
    registry: Registry,
    context: Context,
  ) => Recorded | Promise<Recorded>;
}

type Recorded = Omit<Recording, 'registry' | 'context'>;

/**
 * A step that an office takes for several items at once: one visit, one mail day, the leader's round through a batch.
 * It is recorded for all of them or for none, and an item that cannot take it is named.
 */
export const forEach = <const P extends Params>(command: EachCommand<P>): WriteCommand =>
  writing({
    params: { id: items(), ...command.params },
    early(input, registry, context) {
      const asked = input as Part<P> & { readonly id?: readonly string[] | string };
      const ids = [asked.id ?? []].flat();
      for (const { id } of found(ids, registry)) {
        naming(id, ids.length, () => command.early?.({ ...asked, id }, registry, context));
      }
    },
    async plan(input, registry, context) {
      const asked = input as InputOf<P> & { readonly id: readonly string[] };
      const ids = found(asked.id, registry).map(({ id }) => id);
      const recordings: Recording[] = [];
      for (const id of ids) {
        const alongside = ids.filter((other) => other !== id);
        const recorded = await naming(id, ids.length, () =>
          command.record({ ...asked, id, alongside }, registry, context),
        );
        recordings.push({ ...recorded, registry, context });
      }
      return recordingAll(recordings, context);
    },
  });

/** Every item once, however it was called; a name that means none or several is refused before anything else. */
function found(ids: readonly string[], registry: Registry) {
  return [...new Set(ids.map((id) => registry.find(id)))];
}

/** Says of which item a refusal speaks, where there are several. */
function naming<T>(id: string, count: number, act: () => T): T {
  if (count < 2) return act();
  const named = (error: unknown) => {
    if (!(error instanceof Refusal)) return error;
    return new Refusal(
      error.code,
      error.exit,
      (m) => {
        const { text, hint } = error.say(m);
        return { text: m.steps.ofOneItem(id, text), ...(hint !== undefined && { hint }) };
      },
      error,
    );
  };
  try {
    const done = act();
    if (!(done instanceof Promise)) return done;
    return done.catch((error) => Promise.reject(named(error))) as T;
  } catch (error) {
    throw named(error);
  }
}
