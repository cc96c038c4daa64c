/** Rows of the source records of a piece, in reading order. */
import type { SOURCE_KINDS, SourceRecord } from '../../shared/article/source.ts';
import { withSources } from './evidence/entries.ts';
import type { Store } from './store.ts';

type SqlSource = Omit<SourceRecord, 'public' | 'kind'> & {
  readonly public: 0 | 1;
  readonly kind: (typeof SOURCE_KINDS)[number];
};

/** The source records of a piece. */
export function listSources(store: Store, article: number): SourceRecord[] {
  return store
    .prepare<[number], SqlSource>(
      `SELECT id, kind, title, url, publisher, date, public
       FROM source WHERE article = ? ORDER BY position`,
    )
    .all(article)
    .map((row) => ({ ...row, public: row.public === 1 }));
}

/**
 * Replaces all source records of a piece; their order becomes the reading order. Each gets a
 * source of the library, and one that is confidential is never public.
 */
export function writeSources(
  store: Store,
  article: number,
  sources: readonly SourceRecord[],
): void {
  store.prepare<[number], never>('DELETE FROM source WHERE article = ?').run(article);
  const insert = store.prepare<[Record<string, unknown>], never>(
    `INSERT INTO source (id, article, position, kind, title, url, publisher, date, public)
     VALUES (@id, @article, @position, @kind, @title, @url, @publisher, @date, @public)`,
  );
  for (const [position, source] of withSources(store, sources).entries()) {
    insert.run({ ...source, article, position, public: source.public ? 1 : 0 });
  }
}
