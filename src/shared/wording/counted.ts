/**
 * Counts in sentences: one place decides between "1 piece" and "2 pieces". Used wherever a
 * report, a console line or a message names a number of things.
 */

/** A count with its noun; `many` is for nouns that do not take a plain s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The same with thousands set apart, "12,345 words", for figures that grow with a library. */
export function countedInThousands(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
