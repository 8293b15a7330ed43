/**
 * What tells git to look elsewhere than in the folder it is run in. A hook is run with these set for its own repository;
 * a registry that lies in another one would be answered with the wrong history.
 */
const elsewhere = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_SHALLOW_FILE',
  'GIT_GRAFT_FILE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_REPLACE_REF_BASE',
  'GIT_LITERAL_PATHSPECS',
  'GIT_GLOB_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
];

/** Nobody is asked for a password, nothing is locked for the sake of speed, and messages are read by a program. */
const forReading = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_LITERAL_PATHSPECS: '1',
};

/** The environment git runs in: the person's own, but for what would lead it astray. */
export function environmentFor(
  purpose: 'reading' | 'writing',
  own: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(
    Object.entries(own).filter(([name]) => !elsewhere.includes(name.toUpperCase())),
  );
  return { ...kept, GIT_TERMINAL_PROMPT: '0', ...(purpose === 'reading' && forReading) };
}
