import type { ReadonlyDeep } from 'type-fest';
import type { Office as OfficeFile } from '../generated/registry.ts';

/** The settings of registry.yaml. See schemas/registry.schema.json. */
export type Office = ReadonlyDeep<OfficeFile>;
export type DeadlineRule = NonNullable<Office['deadlines']>[number];
export type Duty = DeadlineRule['duty'];
