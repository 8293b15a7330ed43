import type { Param, Suggestion, Vocabulary } from '../commands/param.ts';
import { Refusal } from '../refusal.ts';
import type { Choice } from '../terminal/ask.ts';
import type { About, Question } from './questions.ts';

type Offer = Choice<string>;

/** What a question offers to choose from; nothing where any text will do. */
export function suggestionsFor(param: Param, question: Question): readonly Offer[] {
  if (param.vocabulary !== undefined) return wordsOf(param.vocabulary, question);
  if (param.type === 'item') return items(question);
  return (param.hints?.suggest?.(question.asked) ?? []).map(asOffer);
}

function asOffer(suggestion: Suggestion): Offer {
  return typeof suggestion === 'string' ? { value: suggestion, label: suggestion } : suggestion;
}

function wordsOf(vocabulary: Vocabulary, { context }: Question): readonly Offer[] {
  const words = Object.entries<string>(context.messages.terms[vocabulary]);
  return words.map(([value, label]) => ({ value, label }));
}

/** The items that the command can be done to, and behind them the others, which it explains why not. */
function items({ registry, early }: Question): readonly Offer[] {
  const titles = new Map(registry?.proposals.map(({ id, data }) => [id, data.title]));
  const offers = (registry?.ids ?? []).map((value) => ({
    value,
    label: [value, titles.get(value)].filter(Boolean).join('  '),
  }));
  const [possible, others]: [Offer[], Offer[]] = [[], []];
  for (const offer of offers) (passes(offer.value) ? possible : others).push(offer);
  return [...possible, ...others];

  function passes(id: string): boolean {
    try {
      early({ id });
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}

/** One of the offers, or where that is allowed one typed anew; empty where it is left out. */
export async function oneOf(
  offers: readonly Offer[],
  { message, param, wanted, preset, isMore }: About & { readonly isMore?: true },
  { asker, context }: Question,
): Promise<string> {
  const { notStated, noMore } = context.messages.shell;
  const none = { value: '', label: isMore ? noMore : notStated };
  const first = preset === undefined ? undefined : offers.find(({ value }) => value === preset);
  const ordered = first ? [first, ...offers.filter((offer) => offer !== first)] : offers;
  const mayLeaveOut = !wanted && first === undefined;
  if (param.vocabulary !== undefined) {
    return asker.choose({ message, choices: mayLeaveOut ? [none, ...ordered] : ordered });
  }
  return asker.search({
    message,
    find(typed) {
      const word = typed.trim();
      if (word === '') return mayLeaveOut ? [none, ...ordered] : ordered;
      const fitting = ordered.filter(({ label }) => folded(label).includes(folded(word)));
      const isNew = param.type !== 'item' && !ordered.some(({ value }) => value === word);
      return isNew ? [...fitting, { value: word, label: word }] : fitting;
    },
  });
}

/** Any number of the offers: words ticked in a list, names one after the other. */
export async function severalOf(
  offers: readonly Offer[],
  about: About,
  question: Question,
): Promise<readonly string[]> {
  const { asker, context } = question;
  if (about.param.vocabulary !== undefined || about.param.hints?.complete) {
    return asker.chooseMany({ message: about.message, choices: offers });
  }
  const { shell, terminal } = context.messages;
  const another = (taken: readonly string[]) => shell.another(taken.join(terminal.listSeparator));
  const names: string[] = [];
  for (;;) {
    const rest = offers.filter(({ value }) => !names.includes(value));
    const again = names.length > 0;
    const name = await oneOf(
      rest,
      again ? { ...about, wanted: false, isMore: true, message: another(names) } : about,
      question,
    );
    if (name === '') return names;
    names.push(name);
  }
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase();
