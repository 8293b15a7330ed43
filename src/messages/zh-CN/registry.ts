/** Sentences of src/registry. */
export const registry = {};
