/**
 * An article package: one piece complete with its sources and picture records, in memory.
 * Importers produce it, exporters consume it, the native JSON format stores it.
 */
import type { AssetRecord } from './asset.ts';
import type { StoredDocument } from './json.ts';
import type { ArticleFields } from './model.ts';
import type { SourceRecord } from './source.ts';

/** What a piece consists of, pictures aside: its text, its facts, its sources. */
export type ArticleContent = Omit<ArticlePackage, 'assets'>;

/** A piece on its way in or out of the library; picture bytes travel beside it, by asset id. */
export type ArticlePackage = {
  readonly fields: ArticleFields;
  readonly document: StoredDocument;
  readonly sources: readonly SourceRecord[];
  readonly assets: readonly AssetRecord[];
};
