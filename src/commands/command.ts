import type { Language, Messages } from '../messages/index.ts';
import type { ExitCode } from '../refusal.ts';
import type { Change } from '../registry/change.ts';
import type { CloneFile } from '../registry/clone-file.ts';
import type { Reopened, Settled } from '../registry/git/conflicts.ts';
import type { Setting } from '../registry/git/settings.ts';
import type { Undoes } from '../registry/journal/revert.ts';
import type { Registry } from '../registry/registry.ts';
import type { Asker } from '../terminal/ask.ts';
import type { View } from '../terminal/view.ts';
import type { InputOf, Params } from './param.ts';

/** What a command may know besides its input and the registry. It has no clock and no streams of its own. */
export interface Context {
  /** Today in the registry's time zone, YYYY-MM-DD. */
  readonly today: string;
  /** The date whose evening is looked at: facts dated later are not seen. Equal to today unless --as-of is given. */
  readonly asOf: string;
  /** The moment of the run in UTC; only for what other programs tell newer from older by. */
  readonly now: string;
  readonly language: Language;
  readonly messages: Messages;
  /** How the program was called, for commands that are to be copied: `proposals`, or `proposals --dir examples/x`. */
  readonly called: string;
}

/** What is known of a command's input while questions are still being asked. */
export type Part<P extends Params> = Partial<InputOf<P>>;

/** An answer in a form of its own, for another program or a spreadsheet. */
export interface Document {
  /** The file to write; stdout where absent. */
  readonly to?: string;
  /** Whether a file of that name may be written over. */
  readonly force: boolean;
  /** Absent where it is the answer's data, as --json prints it. */
  readonly content?: string | Uint8Array;
  /** Whether the folder it goes to is made where there is none. */
  readonly makeFolder?: boolean;
}

/** The answer to a question: the same facts for programs and for people. */
export interface Answer {
  /** Goes into the JSON envelope; identifiers, not words. */
  readonly data: unknown;
  readonly view: View;
  /** A file instead of the view. */
  readonly document?: Document;
  /** A page about the answer for the build server that runs the command, where it asks for one. */
  readonly page?: () => Promise<string>;
  /** Told on stderr: what a person should know that is no part of the answer. */
  readonly notes?: readonly string[];
  /** 1 where the answer itself is bad news that was asked for (findings, or --fail), 3 where a part of it could not be had. */
  readonly exit?: Extract<ExitCode, 0 | 1 | 3>;
}

/** What a command would do, and what is said once it is done. */
export interface Plan {
  readonly changes: readonly Change[];
  readonly data: unknown;
  readonly said: View;
  /** Settings of the clone to be made besides; they depend on what starts the program. */
  readonly settings?: (program: readonly string[]) => readonly Setting[];
  /** Files of the clone around the registry to be written besides; a hook depends on what starts the program. */
  readonly clone?: (program: readonly string[]) => readonly CloneFile[];
  /** Files in conflict that are settled by this: git is told so. */
  readonly settled?: Settled;
  /** Files whose settling is taken back: git is told that too. */
  readonly reopened?: Reopened;
  /** What --dry-run shows instead of the diff, where a diff would be too long to read. */
  readonly preview?: View;
  /** Numbers given here, which nobody else may have been given since the records were read. */
  readonly claims?: readonly string[];
  /** Written once the changes are; one without a place is printed instead of `said`. */
  readonly documents?: readonly Document[];
  /** Told on stderr: what a person should know that is no part of the answer. */
  readonly notes?: readonly string[];
  /** Asked before anything is written, the changes shown first; a yes may have been given beforehand. */
  readonly confirm?: Confirm;
  /** The page of the journal that this takes back. */
  readonly undoes?: Undoes;
  /** 1 where a part of what was asked for could not be done, and was told. */
  readonly exit?: Extract<ExitCode, 0 | 1>;
}

export interface Confirm {
  readonly question: string;
  readonly given: boolean;
  /** Shown before it is asked, instead of the changes line by line. */
  readonly shows?: View;
}

/** Somebody who sits at the terminal: can be shown something, and asked. */
export interface Person {
  readonly asker: Asker;
  show(view: View): Promise<void>;
}

export interface Talk {
  readonly context: Context;
  readonly person: Person;
}

interface Base<P extends Params> {
  readonly params: P;
}

/** Reads the registry and answers. */
export interface ReadCommand<P extends Params = Params> extends Base<P> {
  readonly kind: 'read';
  /** Answers even where registry.yaml cannot be understood: that is what it is asked about. */
  readonly withoutSettings?: true;
  /** What it writes instead of answering, where the flag of that name is given. */
  readonly writes?: {
    readonly flag: string;
    plan(input: InputOf<P>, registry: Registry, context: Context): Plan | Promise<Plan>;
  };
  /** Whether several registries may be named; the others come last. */
  readonly several?: true;
  answer(
    input: InputOf<P>,
    registry: Registry,
    context: Context,
    others?: readonly Registry[],
  ): Answer | Promise<Answer>;
}

/** Plans changes to the registry; one shared place applies them, or shows them under --dry-run. */
export interface WriteCommand<P extends Params = Params> extends Base<P> {
  readonly kind: 'write';
  /** Works even where registry.yaml cannot be understood. */
  readonly withoutSettings?: true;
  /** Whether what it writes depends on the day that is looked at: it has --as-of as well. */
  readonly dated?: true;
  /** Refuses, before more is asked, what cannot be done whatever the other answers are. */
  readonly early?: (input: Part<P>, registry: Registry, context: Context) => void;
  plan(input: InputOf<P>, registry: Registry, context: Context): Plan | Promise<Plan>;
  /** Plans where somebody sits there who can be asked what only the files themselves bring up. */
  talk?(input: InputOf<P>, registry: Registry, talk: Talk): Promise<Plan>;
}

/** What stands where a registry is to be made. */
export interface Site {
  readonly root: string;
  /** The registry that the folder is, or lies in. */
  readonly registry: string | undefined;
  /** The text of a file, if there is one; of a file that is no UTF-8 text, null. */
  read(path: string): string | null | undefined;
}

/** Makes a registry where there is none. */
export interface CreateCommand<P extends Params = Params> extends Base<P> {
  readonly kind: 'create';
  /** Refuses a place where no registry can be made, before anything is asked. */
  readonly early: (site: Site, input: Part<P>) => void;
  plan(input: InputOf<P>, site: Site, context: Context): Plan | Promise<Plan>;
}

/** Answers from what the program itself knows, anywhere: no registry is looked for. */
export interface TellCommand<P extends Params = Params> extends Base<P> {
  readonly kind: 'tell';
  answer(input: InputOf<P>, context: Context): Answer | Promise<Answer>;
}

/** Called by git and not by people: works on the files git names, in the folder git calls it in, whatever is wrong with the registry. */
export interface CalledCommand<P extends Params = Params> extends Base<P> {
  readonly kind: 'called';
  run(
    input: InputOf<P>,
    folder: string,
    about: Pick<Context, 'messages' | 'language'>,
  ): Promise<{ readonly told: readonly string[]; readonly exit: number }>;
}

export type Command = ReadCommand | WriteCommand | CreateCommand | TellCommand | CalledCommand;

/** Whether a command looks at a day that may be another than today. */
export const isDated = (command: Command): boolean =>
  command.kind === 'read' || (command.kind === 'write' && command.dated === true);

/** Whether a command may write, so that it can be tried with --dry-run. */
export const mayWrite = (command: Command): boolean =>
  command.kind === 'write' ||
  command.kind === 'create' ||
  (command.kind === 'read' && command.writes !== undefined);

/** These five give a command's parameters their types; they return what they are given. */
export const reading = <const P extends Params>(
  command: Omit<ReadCommand<P>, 'kind'>,
): ReadCommand => ({ kind: 'read', ...command }) as unknown as ReadCommand;
export const writing = <const P extends Params>(
  command: Omit<WriteCommand<P>, 'kind'>,
): WriteCommand => ({ kind: 'write', ...command }) as unknown as WriteCommand;
export const creating = <const P extends Params>(
  command: Omit<CreateCommand<P>, 'kind'>,
): CreateCommand => ({ kind: 'create', ...command }) as unknown as CreateCommand;
export const telling = <const P extends Params>(
  command: Omit<TellCommand<P>, 'kind'>,
): TellCommand => ({ kind: 'tell', ...command }) as unknown as TellCommand;
export const called = <const P extends Params>(
  command: Omit<CalledCommand<P>, 'kind'>,
): CalledCommand => ({ kind: 'called', ...command }) as unknown as CalledCommand;
