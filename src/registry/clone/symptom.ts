/** How a part of a clone is: right, right but could be more, worth a look, or wrong, which may cost a record or stop somebody's work. */
export type Verdict = 'ok' | 'hint' | 'note' | 'wrong';

/** One thing that was looked at in a clone, and how it is. */
export interface Symptom {
  /** What was looked at, and where it is not right, what is the matter. */
  readonly code: SymptomCode;
  readonly verdict: Verdict;
  /** Names that belong in the sentence: paths, programs, versions. */
  readonly names: readonly string[];
}

export type SymptomCode =
  | 'git'
  | 'git-missing'
  | 'git-old'
  | 'not-in-git'
  | 'driver'
  | 'driver-missing'
  | 'driver-elsewhere'
  | 'attributes'
  | 'attributes-missing'
  | 'attributes-overruled'
  | 'line-ends'
  | 'line-ends-open'
  | 'line-ends-kept'
  | 'line-ends-mixed'
  | 'quotepath'
  | 'quotepath-on'
  | 'identity'
  | 'identity-missing'
  | 'branch'
  | 'branch-missing'
  | 'history'
  | 'history-shallow'
  | 'unfinished'
  | 'unfinished-work'
  | 'unfinished-files'
  | 'hook'
  | 'hook-missing'
  | 'hook-old'
  | 'hook-not-executable'
  | 'hook-program-gone'
  | 'hook-other-registry'
  | 'hook-bypassed'
  | 'hook-elsewhere'
  | 'hook-unreadable'
  | 'leftovers'
  | 'lock-held'
  | 'lock-stale'
  | 'lock-unknown'
  | 'lock-of-git'
  | 'temporary-files'
  | 'place'
  | 'place-synced'
  | 'copies-of-sync'
  | 'schemas'
  | 'schemas-missing'
  | 'schemas-differ';

export const ok = (code: SymptomCode, names: readonly string[] = []): Symptom => ({
  code,
  verdict: 'ok',
  names,
});
export const hint = (code: SymptomCode, names: readonly string[] = []): Symptom => ({
  code,
  verdict: 'hint',
  names,
});
export const note = (code: SymptomCode, names: readonly string[] = []): Symptom => ({
  code,
  verdict: 'note',
  names,
});
export const wrong = (code: SymptomCode, names: readonly string[] = []): Symptom => ({
  code,
  verdict: 'wrong',
  names,
});
