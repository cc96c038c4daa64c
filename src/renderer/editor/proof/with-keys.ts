/** Keys for lists that are never reordered while they are shown: their places. */

/** Each value with its place in the list as its key. */
export function withKeys<Value>(
  values: readonly Value[],
): readonly { readonly key: number; readonly value: Value }[] {
  return values.map((value, key) => ({ key, value }));
}
