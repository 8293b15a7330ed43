import type { Proposal } from './record.ts';
import { cameBackWith } from './role.ts';

export type Request = NonNullable<Proposal['requests']>[number];
export type RequestKind = Request['kind'];

/** The latest request of a kind; of two on one day, the one written further down. */
export function latestRequest(record: Proposal, kind: RequestKind): Request | undefined {
  return (record.requests ?? [])
    .filter((request) => request.kind === kind)
    .reduce<Request | undefined>(
      (last, request) => (last === undefined || request.on >= last.on ? request : last),
      undefined,
    );
}

/** 退办: the assigner took the item back from us and has not given it to us again, so that it is no longer our work. */
export function isReturned(record: Proposal): boolean {
  const agreed = latestRequest(record, 'return')?.decision?.result === 'agreed';
  return agreed && cameBackWith(record) === undefined;
}

/** 退办 asked for and not yet decided. Until then the item stays with us. */
export function isReturnPending(record: Proposal): boolean {
  const request = latestRequest(record, 'return');
  return request !== undefined && request.decision === undefined;
}

/** Whether the item left our workload without a paper of ours: 退办, or 撤回 by the proposer. It stays in the books. */
export function hasLeft(record: Proposal): boolean {
  return record.withdrawn !== undefined || isReturned(record);
}

/** The span in which a round of ours is in hand: from its first day to the day before the next one begins. */
export interface Span {
  readonly from: string;
  readonly before?: string | undefined;
}

/** The date to which the assigner extended what was in hand then; of several, the latest decision. */
export function extendedTo(record: Proposal, { from, before }: Span): string | undefined {
  return (record.requests ?? [])
    .filter(({ kind, decision }) => kind === 'extension' && decision?.result === 'agreed')
    .filter(({ on }) => on >= from && (before === undefined || on < before))
    .toSorted((a, b) => ((a.decision?.on ?? '') < (b.decision?.on ?? '') ? -1 : 1))
    .map(({ decision, until }) => decision?.until ?? until)
    .at(-1);
}
