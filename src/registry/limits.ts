/** A record has a few thousand letters. Beyond these a file is no record, and reading it could take the memory or the morning. */
export const MOST_BYTES = 1024 * 1024;
export const MOST_LINES = 10_000;

/** Mistakes of one file that are told one by one; a file with more of them has one mistake that matters. */
export const MOST_FINDINGS = 100;
