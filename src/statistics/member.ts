/** What a figure counts one of. */
export type Unit =
  | 'item'
  | 'form'
  | 'letter'
  | 'opinion'
  | 'urge'
  | 'request'
  | 'override'
  | 'correction'
  | 'promise'
  | 'contact'
  | 'attendance'
  | 'person'
  | 'instruction'
  | 'reply'
  | 'ask'
  | 'adoption'
  | 'assignment'
  | 'outcome';

/** One thing counted: an item, or one form, letter, opinion, request … of it. */
export interface Member {
  /** The item. */
  readonly id: string;
  /** Round of the reply or opinion. */
  readonly round?: number;
  /** Whose form, the letter's recipient, who owes the opinion, who was urged, met, or wrote an instruction; the section. */
  readonly who?: string;
  readonly on?: string;
  /** The other items of the same meeting or urge, which is counted once. */
  readonly together?: readonly string[];
  /** Which point of the item, from 1. */
  readonly ask?: number;
  /** Which gate was passed. */
  readonly gate?: string;
}

/** Anything that can be counted. */
export interface Countable {
  readonly member: Member;
}

/** The members of these things, in their order. */
export const membersOf = (things: readonly Countable[]): readonly Member[] =>
  things.map(({ member }) => member);

/** How many items these members belong to. */
export const itemsAmong = (members: readonly Member[]): number =>
  new Set(members.map(({ id }) => id)).size;
