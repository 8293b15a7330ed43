import type { ReadonlyDeep } from 'type-fest';
import type { Office as OfficeFile } from '../generated/registry.ts';

/** The settings of registry.yaml. See schemas/registry.schema.json. */
export type Office = ReadonlyDeep<OfficeFile>;
export type DeadlineRule = NonNullable<Office['deadlines']>[number];
export type Batch = NonNullable<Office['batches']>[number];

/** What is owed for a whole year or batch, not for one item. */
export type Report = Extract<DeadlineRule['duty'], 'annual_summary' | 'report'>;
/** What is owed for one item. */
export type Duty = Exclude<DeadlineRule['duty'], Report>;
