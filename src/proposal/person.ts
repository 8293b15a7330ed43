import type { ReadonlyDeep } from 'type-fest';
import type { Person as PersonFile } from '../generated/person.ts';

/** Contact data of a deputy, a member or a collective. See schemas/person.schema.json. */
export type Person = ReadonlyDeep<PersonFile>;
