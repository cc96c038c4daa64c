/** Which commands fit what was typed, best first. Pure. */

/**
 * How well a title fits typed words: 0 not at all, more is better. Every word must occur;
 * the title's beginning counts most, then beginnings of its words.
 */
export function fitOf(title: string, typed: string): number {
  const text = title.toLowerCase();
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  let fit = 1;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at === -1) return 0;
    if (at === 0) fit += 3;
    else if (/\W/.test(text.charAt(at - 1))) fit += 2;
    else fit += 1;
  }
  return fit;
}

/** Items that fit, best first; equal ones keep their order, and nothing typed keeps all. */
export function rank<Item>(
  items: readonly Item[],
  titleOf: (item: Item) => string,
  typed: string,
): readonly Item[] {
  return items
    .map((item) => ({ item, fit: fitOf(titleOf(item), typed) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ item }) => item);
}
