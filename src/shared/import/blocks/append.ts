/**
 * Adding many items to a list under construction.
 */

/** Appends one by one: spreading a very long list into `push` overflows the stack. */
export function append<Item>(target: Item[], more: Iterable<Item>): void {
  for (const item of more) target.push(item);
}
