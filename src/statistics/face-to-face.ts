import type { Contact } from '../proposal/record.ts';

/** Ways of meeting a proposer in person; a call, a message or a letter is contact, and no meeting. */
export const faceToFace: ReadonlySet<Contact['way']> = new Set([
  'visit',
  'invitation',
  'symposium',
  'site',
]);
