import type { Registry } from '../../registry/registry.ts';
import type { Asked } from '../param.ts';

/** What earlier items were registered with, newest first: an assignment paper brings many of a kind. */
const used = ({ registry }: Asked, of: (registry: Registry) => readonly (string | undefined)[]) =>
  registry === undefined ? [] : [...new Set(of(registry).filter((value) => value !== undefined))];

export const meetings = (asked: Asked) =>
  used(asked, ({ proposals }) =>
    proposals
      .filter(({ data }) => data.kind === asked.input.kind && data.level === asked.input.level)
      .map(({ data }) => data.meeting)
      .reverse(),
  );

export const assigners = (asked: Asked) =>
  used(asked, ({ office, proposals }) => [
    ...(office.assigners ?? []),
    ...proposals.map(({ data }) => data.intake.assigner).reverse(),
  ]);

export const topicsUsed = (asked: Asked) =>
  used(asked, ({ office, proposals }) => [
    ...(office.topics ?? []),
    ...proposals.flatMap(({ data }) => data.topics ?? []),
  ]);

export const peopleNames = (asked: Asked) =>
  used(asked, ({ people, proposals }) => [
    ...people.map(({ data }) => data.name),
    ...proposals.flatMap(({ data }) => data.proposers.map(({ name }) => name)),
  ]);
