import type { AskingPlace, ConfirmQuestion } from './ask.ts';
import { askText } from './ask-text.ts';

const ANSWERS = new Map([
  ...['y', 'yes', '是', '是的', '对', '好'].map((word) => [word, true] as const),
  ...['n', 'no', '否', '不', '不是'].map((word) => [word, false] as const),
]);

/** Asks for yes or no. Anything else is asked again: a 否 taken for a yes would write what was refused. */
export async function askConfirm(
  { message, default: preset }: ConfirmQuestion,
  place: AskingPlace,
): Promise<boolean> {
  const answer = await askText(
    {
      message: `${message} [y/n]`,
      default: preset === undefined ? undefined : preset ? 'y' : 'n',
      check: (typed) => (meaning(typed) === undefined ? place.words.yesOrNo : undefined),
    },
    place,
  );
  return meaning(answer) === true;
}

// An input method left on types ｙ and Ｎ.
function meaning(typed: string): boolean | undefined {
  return ANSWERS.get(typed.normalize('NFKC').toLowerCase());
}
