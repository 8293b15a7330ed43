import type {
  AskingPlace,
  Choice,
  ChooseManyQuestion,
  ChooseQuestion,
  SearchQuestion,
} from './ask.ts';
import { themeFor } from './ask-theme.ts';
import { Interrupted } from './interrupted.ts';
import { printable } from './printable.ts';

/** Asks for one of some choices. */
export async function askChoice<T>(
  { message, choices, default: preset }: ChooseQuestion<T>,
  place: AskingPlace,
): Promise<T> {
  const { default: select } = await import('@inquirer/select');
  const theme = await themeFor(place, place.words.chooseTip);
  const at = Math.max(
    0,
    preset === undefined ? 0 : choices.findIndex(({ value }) => value === preset),
  );
  return stoppable(place, (context) =>
    select(
      {
        message: oneLine(message),
        choices: choices.map(shown),
        default: choices[at]?.value,
        pageSize: pageFor(place),
        loop: false,
        theme,
      },
      context,
    ),
  );
}

/** Asks for any number of some choices. */
export async function askChoices<T>(
  { message, choices, default: preset = [], check }: ChooseManyQuestion<T>,
  place: AskingPlace,
): Promise<readonly T[]> {
  const { default: checkbox } = await import('@inquirer/checkbox');
  const theme = await themeFor(place, place.words.chooseManyTip);
  return stoppable(place, (context) =>
    checkbox(
      {
        message: oneLine(message),
        choices: choices.map((choice) => ({
          ...shown(choice),
          checked: preset.includes(choice.value),
        })),
        validate: async (chosen) => {
          const trouble = await check?.(chosen.map(({ value }) => value));
          return trouble === undefined || printable(trouble);
        },
        shortcuts: { all: 'a', invert: null },
        pageSize: pageFor(place),
        loop: false,
        theme,
      },
      context,
    ),
  );
}

/** Asks for one of many choices, found by what is typed. */
export async function askSearch<T>(
  { message, find }: SearchQuestion<T>,
  place: AskingPlace,
): Promise<T> {
  const { default: search, Separator } = await import('@inquirer/search');
  const theme = await themeFor(place, place.words.searchTip);
  return stoppable(place, (context) =>
    search<T>(
      {
        message: oneLine(message),
        source: async (typed = '') => {
          const found = await find(typed);
          return found.length === 0 ? [new Separator(place.words.nothingFound)] : found.map(shown);
        },
        pageSize: pageFor(place),
        theme,
      },
      context,
    ),
  );
}

interface Context {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly signal: AbortSignal;
}

// On Ctrl-D inquirer closes its input and never answers; the program would end as if all had gone well.
async function stoppable<A>(
  { stdin, stderr }: AskingPlace,
  ask: (context: Context) => Promise<A>,
): Promise<A> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const onKey = (_: unknown, key?: { name?: string; ctrl?: boolean }) => {
    if (key?.ctrl && key.name === 'd') stop();
  };
  stdin.on('keypress', onKey).on('end', stop);
  try {
    return await ask({ input: stdin, output: stderr, signal: controller.signal });
  } catch (error) {
    const stopped = error instanceof Error && /^(Exit|Abort)PromptError$/.test(error.name);
    throw stopped ? new Interrupted(error) : error;
  } finally {
    stdin.off('keypress', onKey).off('end', stop);
  }
}

function shown<T>({ value, label, about }: Choice<T>) {
  const name = oneLine(label);
  return {
    value,
    name,
    short: name,
    ...(about === undefined ? {} : { description: printable(about) }),
  };
}

// The question, the hint and a description stay in sight.
function pageFor({ stderr }: AskingPlace): number {
  return Math.max(3, Math.min(10, (stderr.rows || 24) - 6));
}

function oneLine(text: string): string {
  return printable(text).replaceAll('\n', '↵');
}
