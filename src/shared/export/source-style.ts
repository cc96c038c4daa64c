/**
 * The house style of a Sources list: entries are set in a template, from the items behind them.
 * An entry that was edited in its piece keeps what was edited.
 */
import type { SourceRecord } from '../article/source.ts';
import type { CslItem } from '../evidence/csl/item.ts';
import { cslFromFields, withFields } from '../evidence/csl/source-record.ts';
import { type HouseTemplate, houseEntry } from '../evidence/house/entry.ts';
import type { Run } from '../evidence/house/run.ts';

/** A template, and the item behind each entry by the entry's id; others are set from the entry. */
export type SourceStyle = {
  readonly template: HouseTemplate;
  readonly items: Readonly<Record<string, CslItem>>;
};

/** The runs of each entry by its id; none without a style. */
export function styledEntries(
  sources: readonly SourceRecord[],
  style: SourceStyle | null,
  language: string,
): ReadonlyMap<string, readonly Run[]> {
  if (style === null) return new Map();
  return new Map(
    sources.map((source) => {
      const item = style.items[source.id] ?? cslFromFields(source, source.id);
      return [source.id, houseEntry(withFields(item, source), style.template, language)];
    }),
  );
}
