import type { Messages } from '../../messages/index.ts';
import type { SheetColumn } from '../tables/write-xlsx.ts';

export type LedgerKey = keyof Messages['ledger']['columns'];

type Shape = readonly [key: LedgerKey, width: number, holds: SheetColumn['holds']];

/** The columns of the ledger (台账), in the order of the paper. */
export const ledgerColumns: readonly Shape[] = [
  ['serial', 6, 'count'],
  ['id', 20, 'text'],
  ['level', 8, 'text'],
  ['kind', 8, 'text'],
  ['number', 8, 'text'],
  ['meeting', 24, 'text'],
  ['title', 44, 'text'],
  ['lead', 14, 'text'],
  ['cosigners', 24, 'text'],
  ['delegation', 16, 'text'],
  ['proposerType', 10, 'text'],
  ['employer', 28, 'text'],
  ['phone', 16, 'text'],
  ['email', 22, 'text'],
  ['address', 36, 'text'],
  ['postcode', 9, 'text'],
  ['role', 8, 'text'],
  ['leadUnits', 20, 'text'],
  ['coUnits', 24, 'text'],
  ['assigner', 24, 'text'],
  ['batch', 14, 'text'],
  ['section', 18, 'text'],
  ['coSections', 18, 'text'],
  ['handler', 10, 'text'],
  ['assignedOn', 12, 'date'],
  ['receivedOn', 12, 'date'],
  ['dueOn', 12, 'date'],
  ['due', 12, 'date'],
  ['contacts', 8, 'count'],
  ['replyNo', 24, 'text'],
  ['repliedOn', 12, 'date'],
  ['class', 8, 'text'],
  ['result', 14, 'text'],
  ['attitude', 14, 'text'],
  ['adopted', 30, 'text'],
  ['publicity', 12, 'text'],
  ['status', 12, 'text'],
  ['closedOn', 12, 'date'],
  ['topics', 18, 'text'],
  ['origin', 10, 'text'],
  ['key', 8, 'text'],
  ['keyLeader', 10, 'text'],
  ['replyBy', 10, 'text'],
  ['note', 36, 'text'],
];

/** Columns that are only given out when somebody asks for contact data. */
export const contactKeys: ReadonlySet<LedgerKey> = new Set([
  'employer',
  'phone',
  'email',
  'address',
  'postcode',
]);
