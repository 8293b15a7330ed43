import type { Messages } from '../messages/index.ts';
import type { Proposal } from '../proposal/record.ts';

/**
 * The title where many items are listed: such lists are printed, projected and sent on, so that of a confidential item only that it is
 * one is told. Whoever asks for that one item (`show`) sees it whole.
 */
export const titleInList = (record: Proposal, { screens }: Pick<Messages, 'screens'>): string =>
  record.confidential ? screens.confidentialTitle : record.title;

/** The same for programs: absent, and said to be confidential. */
export const titleFacts = (record: Proposal) =>
  record.confidential ? { confidential: true } : { title: record.title };
