import type { ValidateFunction } from 'ajv';
import calendarSchema from '../../schemas/calendar.schema.json' with { type: 'json' };
import personSchema from '../../schemas/person.schema.json' with { type: 'json' };
import proposalSchema from '../../schemas/proposal.schema.json' with { type: 'json' };
import officeSchema from '../../schemas/registry.schema.json' with { type: 'json' };
import type { CalendarYear } from '../deadlines/office-year.ts';
import { validate as validateCalendar } from '../generated/validate-calendar.js';
import { validate as validatePerson } from '../generated/validate-person.js';
import { validate as validateProposal } from '../generated/validate-proposal.js';
import { validate as validateOffice } from '../generated/validate-registry.js';
import type { Office } from '../proposal/office.ts';
import type { Person } from '../proposal/person.ts';
import type { Proposal } from '../proposal/record.ts';
import { quickCheck } from './quick-check.ts';

/** The kinds of file, and what each is read as. */
export interface Kinds {
  readonly proposal: Proposal;
  readonly person: Person;
  readonly registry: Office;
  readonly calendar: CalendarYear;
}

export type Kind = keyof Kinds;

interface Rules {
  /** Also turns the text of booleans and integers into values, in place. */
  readonly validate: ValidateFunction;
  /** Does the same, and says no where it is not sure: most files are in order, and there are thousands. */
  readonly isSound?: (data: unknown) => boolean;
  readonly schema: unknown;
}

export const RULES: Readonly<Record<Kind, Rules>> = {
  proposal: {
    validate: validateProposal,
    isSound: quickCheck(proposalSchema),
    schema: proposalSchema,
  },
  person: { validate: validatePerson, isSound: quickCheck(personSchema), schema: personSchema },
  registry: { validate: validateOffice, schema: officeSchema },
  calendar: { validate: validateCalendar, schema: calendarSchema },
};
