/**
 * What took a duty away before it was met: closing, a new round, 退办 or 撤回; a step on the way also falls away once the paper is signed,
 * and the right of 退办 once we accepted the item or let its date pass.
 */
export type Ending =
  | 'closing'
  | 'new_round'
  | 'return'
  | 'withdrawal'
  | 'signature'
  | 'acceptance'
  | 'lapse';
