/** Sentences of src/deadlines. */
export const deadlines = {};
