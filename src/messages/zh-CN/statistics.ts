/** Sentences of src/statistics. */
export const statistics = {};
