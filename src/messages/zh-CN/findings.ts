/** Sentences of src/findings. */
export const findings = {};
