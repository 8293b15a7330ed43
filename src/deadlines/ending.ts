/** What took a duty away before it was met: closing, a new round, 退办 or 撤回. */
export type Ending = 'closing' | 'new_round' | 'return' | 'withdrawal';
