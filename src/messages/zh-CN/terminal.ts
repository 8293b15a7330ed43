/** Sentences of src/terminal. */
export const terminal = {};
