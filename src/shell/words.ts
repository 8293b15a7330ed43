/** General options that are followed by a value. */
const takesValue = new Set(['--dir', '--lang', '--color', '--as-of']);

/** The value of a general option in words that nobody has read yet. */
export function optionIn(args: readonly string[], flag: string): string | undefined {
  const inline = args.find((word) => word.startsWith(`${flag}=`));
  if (inline !== undefined) return inline.slice(flag.length + 1);
  const index = args.indexOf(flag);
  return index < 0 ? undefined : args[index + 1];
}

/** The verb in the words of the command line, if there is one. */
export function verbIn(args: readonly string[]): string | undefined {
  return plainWords(args)[0];
}

/**
 * The same words with the verb in front, so that every option may stand before it as well. A word behind an option that nobody knows here
 * may be its value: then the first one that is a verb counts.
 */
export function verbFirst(
  args: readonly string[],
  isVerb: (word: string) => boolean,
): readonly string[] {
  const places = plainPlaces(args);
  const [first = 0] = places;
  const isValue = first > 0 && (args[first - 1] ?? '').startsWith('--');
  const known = places.find((at) => isVerb(args[at] ?? ''));
  const place = isValue && known !== undefined ? known : first;
  return args.length === 0 ? args : [args[place] as string, ...args.toSpliced(place, 1)];
}

/** What `proposals help` is asked about; undefined where it is the program itself, or where no help verb stands. */
export function helpSubjectIn(args: readonly string[]): string | undefined {
  return plainWords(args)[1];
}

/** Whether only the program's own help is asked for, or nothing at all. */
export function asksForHelp(args: readonly string[]): boolean {
  const verb = verbIn(args);
  if (verb === 'help') return helpSubjectIn(args) === undefined;
  const asked = args.some((word) => word === '--help' || word === '-h');
  return verb === undefined && (asked || args.every((word, at) => isGeneral(word, args[at - 1])));
}

/** The words that are neither options nor the values of general ones. */
function plainWords(args: readonly string[]): readonly string[] {
  return plainPlaces(args).map((at) => args[at] ?? '');
}

function plainPlaces(args: readonly string[]): readonly number[] {
  const isPlain = (word: string, at: number) =>
    !word.startsWith('-') && !takesValue.has(args[at - 1] ?? '');
  return args.flatMap((word, at) => (isPlain(word, at) ? [at] : []));
}

const isGeneral = (word: string, before: string | undefined) =>
  takesValue.has(word.split('=')[0] as string) ||
  takesValue.has(before ?? '') ||
  word === '--no-input';
