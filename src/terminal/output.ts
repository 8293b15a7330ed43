import type { Writable } from 'node:stream';
import { Refusal } from '../refusal.ts';
import { printable } from './printable.ts';

/**
 * Writes the answer and returns once it has left the program, however slow the reader is.
 * A reader who went away (`| head`) has seen enough; a full disk is a refusal.
 */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text === '') return;
  const error = await attempt(stream, text);
  if (error !== undefined && !isGone(error)) {
    throw new Refusal(
      'output-failed',
      74,
      ({ terminal }) => terminal.outputFailed(error.code ?? error.message),
      error,
    );
  }
}

/** Writes a sentence for the person, made printable. Where not even that can be written, there is nobody left to tell. */
export async function note(stderr: Writable, sentence: string): Promise<void> {
  await attempt(stderr, `${printable(sentence)}\n`);
}

function attempt(stream: Writable, text: string): Promise<NodeJS.ErrnoException | undefined> {
  // A failed stream also emits its error, some time later; unheard, that would end the program with a stack trace.
  if (!stream.listeners('error').includes(heard)) stream.on('error', heard);
  return new Promise((resolve) => {
    try {
      stream.write(text, (error) => resolve(error ?? undefined));
    } catch (error) {
      // Files are written at once, and some versions of Node throw from within.
      resolve(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function heard(): void {}

const GONE = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

function isGone(error: NodeJS.ErrnoException): boolean {
  return GONE.has(error.code ?? '');
}
