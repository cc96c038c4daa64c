/**
 * What was found out about an object, kept for as long as the object is: checks run again after
 * every edit, and hand over the same object for what did not change.
 */

/** The same function, worked out once for each object; it must depend on nothing else. */
export function keptFor<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = kept.get(key) ?? { value: work(key) };
    kept.set(key, known);
    return known.value;
  };
}
