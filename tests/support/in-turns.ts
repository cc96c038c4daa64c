/** Does many things a few at a time, so that a busy machine does not make them time out. */

/** Results of `work` on every item in order, at most `abreast` under way. */
export async function inTurns<Item, Done>(
  items: readonly Item[],
  abreast: number,
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  let next = 0;
  const take = async (): Promise<void> => {
    for (let at = next; at < items.length; at = next) {
      next += 1;
      const item = items[at];
      if (item !== undefined) done[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: abreast }, take));
  return done;
}
