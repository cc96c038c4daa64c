/**
 * What an import needs from outside to stay a pure function: identifiers and the date.
 * Hosts make one per import; tests make one that counts.
 */

/** Sources of identity and time: a UUID maker, random numbers in [0, 1), and today as YYYY-MM-DD. */
export type ImportContext = {
  readonly newId: () => string;
  readonly random: () => number;
  readonly today: string;
};
