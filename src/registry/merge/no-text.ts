/** No text says the merged data with every stretch of the files in its place. */
export class NoText extends Error {}
