import type { AskingPlace } from './ask.ts';
import { painter } from './colour.ts';

/** Inquirer's looks in our words, our colours and signs that every font has. */
export async function themeFor({ words, colour }: AskingPlace, tip: string) {
  const paint = await painter(colour);
  const plain = (text: string) => text;
  const dim = (text: string) => paint(text, 'dim');
  const strong = (text: string) => paint(text, 'strong');
  return {
    prefix: { idle: paint('?', 'good'), done: paint('?', 'good') },
    spinner: { interval: 120, frames: ['-', '\\', '|', '/'] },
    icon: { cursor: '>', checked: '[x]', unchecked: '[ ]' },
    style: {
      answer: plain,
      message: strong,
      error: (text: string) => paint(`> ${text}`, 'late'),
      defaultAnswer: dim,
      help: dim,
      highlight: strong,
      key: plain,
      description: dim,
      disabled: dim,
      disabledChoice: dim,
      searchTerm: plain,
      keysHelpTip: () => dim(tip),
      renderSelectedChoices: (chosen: readonly { readonly short: string }[]) =>
        chosen.map(({ short }) => short).join(words.listSeparator),
    },
  };
}
