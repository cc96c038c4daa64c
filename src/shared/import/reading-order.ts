/**
 * The order in which a report names the parts of a piece: as a reader meets them, not as the
 * passes of the importer came upon them. Importing, the report dialog and the terminal use it.
 */
import type { ImportItem } from './report.ts';

/** Parts above the body, the body, then what stands under it; what has no place comes last. */
const ORDER: readonly (readonly string[])[] = [
  ['article'],
  ['slug'],
  ['kicker'],
  ['headline'],
  ['headlines'],
  ['authors', 'byline'],
  ['dateline'],
  ['hero'],
  ['standfirst'],
  ['glance'],
  ['body'],
  // Everything that is named nowhere here stands in the body; see `BLOCKS`.
  [],
  ['sources', 'citation'],
  ['tags', 'language', 'desk', 'description'],
  ['front matter', 'comment', 'page', 'unplaced'],
];

const BLOCKS = ORDER.findIndex((fields) => fields.length === 0);

/**
 * Items in reading order. Those of the body follow `nodeIds`, the ids of its blocks as they
 * stand in the text; items of one part that name no block keep the order they came in.
 */
export function inReadingOrder<Item extends Pick<ImportItem, 'field' | 'undo'>>(
  items: readonly Item[],
  nodeIds: readonly string[] = [],
): Item[] {
  const positions = new Map(nodeIds.map((id, position) => [id, position]));
  const positionOf = ({ undo }: Item): number =>
    undo?.kind === 'block-to-paragraphs' ? (positions.get(undo.nodeId) ?? -1) : -1;
  return items.toSorted(
    (first, second) =>
      rankOf(first.field) - rankOf(second.field) || positionOf(first) - positionOf(second),
  );
}

function rankOf(field: string): number {
  const rank = ORDER.findIndex((fields) => fields.includes(field));
  return rank === -1 ? BLOCKS : rank;
}
