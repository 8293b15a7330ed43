import { coAssignments, leadAssignment } from '../proposal/assignment.ts';
import { type Breakdown, breakdown } from './breakdown.ts';
import type { Dimensions } from './dimensions.ts';
import { count, type Figure } from './figure.ts';
import type { Item } from './item.ts';

/** Who in the office does the work. */
export interface Sections {
  /** 件次: an item counts once for every section that works on it. */
  readonly times: Figure;
  readonly bySection: Breakdown;
  readonly byHandler: Breakdown;
  readonly byLeader: Breakdown;
  /** By the section, and within it by whether it leads. */
  readonly timesBySection: Breakdown;
}

/** Over what remains after returns and withdrawals; an item belongs to the section that leads it now. */
export function sections(items: readonly Item[], dimensions: Dimensions): Sections {
  const times = items.flatMap(({ id, record }) => {
    const lead = leadAssignment(record);
    return [...(lead === undefined ? [] : [lead]), ...coAssignments(record)].map(
      ({ section, role }) => ({ member: { id, who: section }, section, role }),
    );
  });
  return {
    times: count({ id: 'section_times', unit: 'assignment' }, times),
    bySection: breakdown(items, [dimensions.section]),
    byHandler: breakdown(items, [dimensions.handler]),
    byLeader: breakdown(items, [dimensions.leader]),
    timesBySection: breakdown(times, [
      {
        id: 'section',
        valuesOf: ({ section }) => [section],
        order: dimensions.section.order,
      },
      { id: 'section_role', valuesOf: ({ role }) => [role], order: ['lead', 'co'] },
    ]),
  };
}
