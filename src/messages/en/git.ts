import type { Messages } from '../index.ts';

export const git: Messages['git'] = {
  missing: {
    text: 'Git is not installed on this computer, or cannot be found.',
    hint: 'Install git and try again. Without it you can register, look up and count, but not compare, merge or trace.',
  },
  notInGit: (root) => ({
    text: `${root} is not in a git repository.`,
    hint: 'Run git init in the folder of the registry, or work in a clone.',
  }),
  unknownRevision: (revision) => ({
    text: `There is no revision "${revision}".`,
    hint: /^[\da-f]{40,64}$/.test(revision)
      ? 'This clone lacks that commit: it may not have been fetched yet (git fetch), or somebody has rewritten history with a forced push.'
      : 'Give a branch, a tag, a commit, main~5, or a day (2020-06-01 is the last commit up to that evening). Write a branch of elsewhere as origin/main, after git fetch.',
  }),
  shallowApart: (revision) => ({
    text: `Where this left "${revision}" cannot be found: this clone holds the latest history only.`,
    hint: 'Fetch the rest with git fetch --unshallow; in a pipeline, set the depth to 0 (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: "0").',
  }),
  shallow: (revision) => ({
    text: `There is no revision "${revision}": this clone holds only the latest history.`,
    hint: 'Fetch the rest with git fetch --unshallow; in a pipeline, set the depth to 0 (GitHub: fetch-depth: 0; GitLab: GIT_DEPTH: "0").',
  }),
  failed: (words) => ({
    text: `Git would not: ${words}`,
    hint: 'Do as git says, then try again.',
  }),
  tooMuch: (most) => ({
    text: `Git answered with more than ${most / 1024 / 1024} MB; the rest was not read.`,
    hint: 'Compare with a revision that is closer.',
  }),
};
