/**
 * A stretch of text, the currency of every check in the verify folder.
 * Must stay true: offsets count UTF-16 code units of the text as it was
 * handed in, never of a normalised copy.
 */

/** The half-open stretch from `start` up to, not including, `end`. */
export type Range = { readonly start: number; readonly end: number };
