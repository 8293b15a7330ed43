/**
 * A text to be remembered without the file it was cut from: engines let a piece of a text hold on to the whole, and what a rule notes of
 * ten thousand files would keep all of them in memory.
 */
export const detached = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
