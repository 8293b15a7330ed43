import { createInterface, type Interface } from 'node:readline';
import type { AskingPlace, TextQuestion } from './ask.ts';
import { painter } from './colour.ts';
import { Interrupted } from './interrupted.ts';
import { printable } from './printable.ts';

/**
 * Asks for a line of text, given back without the spaces around it. Node's own line editor, because inquirer's
 * misplaces the cursor in Chinese text: docs/decisions/0006-text-questions.md.
 */
export async function askText(
  { message, default: preset, check }: TextQuestion,
  { stdin, stderr, words, colour }: AskingPlace,
): Promise<string> {
  const paint = await painter(colour);
  const asked = preset === undefined ? message : words.withDefault(message, preset);
  const prompt = `${paint('?', 'good')} ${paint(oneLine(asked), 'strong')} `;
  const editor = createInterface({ input: stdin, output: stderr, terminal: true, historySize: 0 });
  // Node forgets on which row the cursor is when a whole word arrives at once, as from an input method.
  const keepRow = () => Object.assign(editor, { prevRows: editor.getCursorPos().rows });
  stdin.on('keypress', keepRow);
  const stopped = stopOf(editor);
  try {
    for (let typed = ''; ; ) {
      typed = await Promise.race([stopped, lineFrom(editor, prompt, typed)]);
      const answer = typed.trim() || (preset ?? '');
      const trouble = await Promise.race([stopped, check?.(answer)]);
      if (trouble === undefined) return answer;
      stderr.write(`${paint(`> ${printable(trouble)}`, 'late')}\n`);
    }
  } catch (error) {
    // What was typed stays on its line; the shell's own prompt gets the next.
    stderr.write('\n');
    throw error;
  } finally {
    stdin.off('keypress', keepRow);
    editor.close();
  }
}

function lineFrom(editor: Interface, prompt: string, typed: string): Promise<string> {
  return new Promise((resolve) => {
    editor.question(prompt, resolve);
    editor.write(typed);
  });
}

function stopOf(editor: Interface): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new Interrupted());
    editor.once('SIGINT', stop).once('close', stop);
  });
  // The editor is closed after the last answer too, when nobody waits any more.
  stopped.catch(() => undefined);
  return stopped;
}

function oneLine(text: string): string {
  return printable(text).replaceAll('\n', '↵');
}
