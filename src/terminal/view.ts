/** How a piece of text is to be felt; colour is only one way to show it, so no meaning rests on it alone. */
export type Tone = 'late' | 'soon' | 'good' | 'dim' | 'strong';

export interface Toned {
  readonly text: string;
  readonly tone: Tone;
}

export type Cell = string | Toned;

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** The column that gives way when the terminal is narrow; its text wraps, nothing is lost. A number says how narrow it may become. */
  readonly shrinks?: boolean | number;
}

/** What a command wants shown, free of width, colour and escape sequences; the terminal lays it out. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'text'; readonly text: Cell }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [label: string, value: Cell])[] }
  | { readonly type: 'list'; readonly items: readonly Cell[] }
  /** Commands with what they do. They are to be copied, so they are never broken. */
  | {
      readonly type: 'commands';
      readonly rows: readonly (readonly [label: string, command: string])[];
    }
  | {
      readonly type: 'table';
      readonly columns: readonly Column[];
      /** Each row has a cell for every column. */
      readonly rows: readonly (readonly Cell[])[];
    }
  /** What is to be done, the columns of all groups in one line; beneath each row, whole, the commands that do it. */
  | { readonly type: 'tasks'; readonly groups: readonly TaskGroup[] }
  /** What is to be done about an entry of a list, beneath it: clauses, each with the command that does it, never broken. */
  | { readonly type: 'remedy'; readonly clauses: readonly Clause[] }
  /** A line of a file, parted where the trouble begins. */
  | {
      readonly type: 'excerpt';
      readonly line: number;
      readonly before: string;
      readonly after: string;
    }
  | { readonly type: 'blank' };

export interface Clause {
  readonly text: string;
  readonly command?: string;
}

export interface TaskGroup {
  readonly title?: Cell;
  readonly rows: readonly TaskRow[];
}

export interface TaskRow {
  /** As many in every row: how near, by when, and what gives way when the terminal is narrow. */
  readonly cells: readonly Cell[];
  readonly commands: readonly string[];
}

export type View = readonly Block[];
