import schema from '../../schemas/proposal.schema.json';
import type { SchemaNode } from './schema-nodes.ts';

/** The schema of a record, for those that cannot wait for it. */
export const proposalSchema: SchemaNode = schema;
