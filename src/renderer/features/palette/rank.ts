/** Which commands fit what was typed, best first. Pure. */

/**
 * How well a title fits typed words: 0 not at all, more is better. Every word must occur;
 * the title's beginning counts most, then beginnings of its words.
 */
function fitOf(title: string, typed: string): number {
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

/** Something to choose: its name, and a kind that can be typed to see all of that kind. */
export type Ranked = { readonly title: string; readonly group: string };

/** Items that fit, best first; equal ones keep their order, and nothing typed keeps all. */
export function rank<Item extends Ranked>(items: readonly Item[], typed: string): readonly Item[] {
  const group = typed.trim().toLowerCase();
  return items
    .map((item) => {
      const isGroup = group.length > 2 && item.group.toLowerCase().startsWith(group);
      return { item, fit: Math.max(fitOf(item.title, typed), isGroup ? 1 : 0) };
    })
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .map(({ item }) => item);
}
