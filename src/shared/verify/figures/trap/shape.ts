/**
 * A shape of text whose numbers are names, not amounts. A number inside a match of any pattern is
 * no figure; mask.ts asks all of them.
 */

/** A named family of patterns; every pattern is global and knows Unicode. */
export type TrapShape = { readonly rule: string; readonly patterns: readonly RegExp[] };
