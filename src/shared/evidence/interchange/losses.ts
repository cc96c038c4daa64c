/** What a format has no place for: told to the person who exports, never dropped in silence. */
import type { CslItem } from '../csl/item.ts';

/** Variables of one item that a file does not carry. */
export type Loss = { readonly itemId: string; readonly variables: readonly string[] };

/** A file as written and what is not in it. */
export type WrittenItems = { readonly text: string; readonly losses: readonly Loss[] };

/** Variables that items have and `carried` lacks, item by item; items without any are left out. */
export function lossesOf(
  items: readonly CslItem[],
  carried: (item: CslItem) => ReadonlySet<string>,
): Loss[] {
  return items.flatMap((item) => {
    const known = carried(item);
    const variables = Object.entries(item)
      .filter(([key, value]) => value !== undefined && !known.has(key))
      .map(([key]) => key);
    return variables.length === 0 ? [] : [{ itemId: String(item.id), variables }];
  });
}
