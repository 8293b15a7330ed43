import type { Messages } from '../../../messages/index.ts';

/** Something that the facts show not to have gone well: its heading, and the evidence. */
export interface Problem {
  readonly id: string;
  readonly title: keyof Messages['report']['problems']['titles'];
  readonly text: string;
}
