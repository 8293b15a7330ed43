import type { Proposal } from '../src/generated/proposal.ts';
import type { Status } from '../src/proposal/status.ts';
import { weekdaysAfter } from './days.ts';
import type { Random } from './random.ts';

/** One step of an item's story: what it writes into the record, and where the item stands then. */
export interface Step {
  readonly reaches: Status;
  readonly write: () => void;
}

/** A story while it is told: its steps so far, and the day it has come to. */
export interface Telling {
  readonly record: Proposal;
  /** Where the item shall stand in the end; the story makes sure to pass there. */
  readonly wish: Status;
  readonly random: Random;
  /** Our role once all changes of it are told. */
  readonly role: Proposal['intake']['role'];
  /** Where we write an opinion and somebody else answers: the leading unit, or the government. */
  readonly opinionOnly: boolean;
  readonly coUnits: readonly string[];
  readonly steps: Step[];
  /** Lets some weekdays pass and answers with the day that is then. */
  readonly later: (least: number, most: number) => string;
  /** Adds a step; without `reaches`, one that leaves the item where it stands. */
  readonly step: (write: () => void, reaches?: Status) => void;
}

export function telling(record: Proposal, wish: Status, random: Random): Telling {
  const { assigned_on, received_on = assigned_on, role, reply_by, co_units = [] } = record.intake;
  const steps: Step[] = [];
  let today = received_on;
  return {
    record,
    wish,
    random,
    role,
    opinionOnly: role === 'co' || reply_by === 'government',
    coUnits: [...co_units],
    steps,
    later(least, most) {
      today = weekdaysAfter(today, random.between(least, most));
      return today;
    },
    step(write, reaches = steps.at(-1)?.reaches ?? 'registered') {
      steps.push({ reaches, write });
    },
  };
}
