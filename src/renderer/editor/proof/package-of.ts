/** The piece in the editor as readers would get it now, saved or not. */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { AssetRecord } from '../../../shared/article/asset.ts';
import { SCHEMA_VERSION } from '../../../shared/article/json.ts';
import type { ArticleFields } from '../../../shared/article/model.ts';
import type { SourceRecord } from '../../../shared/article/source.ts';
import type { ExportNotice } from '../../../shared/export/format.ts';
import { toPublishable } from '../../../shared/export/publishable/publishable.ts';
import type { PublishedArticle } from '../../../shared/export/published/article.ts';
import { readArticle } from '../../../shared/export/published/read-article.ts';
import { ok, type Result } from '../../../shared/ipc/result.ts';

/** What a proof is made of. */
export type ProofParts = {
  readonly document: DocumentNode;
  readonly fields: ArticleFields;
  readonly sources: readonly SourceRecord[];
  readonly assets: readonly AssetRecord[];
};

/** A proof: the article, and what was left out of it. */
export type Proof = {
  readonly article: PublishedArticle;
  readonly notices: readonly ExportNotice[];
};

/** The article through the same guard as every export; TK markers are left out and reported. */
export function proofOf({ document, fields, sources, assets }: ProofParts): Result<Proof> {
  const stored = { schemaVersion: SCHEMA_VERSION, doc: document.toJSON() };
  const cleaned = toPublishable({ fields, document: stored, sources, assets }, 'strip');
  if (!cleaned.ok) return cleaned;
  return ok({ article: readArticle(cleaned.value.package, {}), notices: cleaned.value.notices });
}

/** Ids of every picture in a document, each once. */
export function pictureIds(document: DocumentNode): string[] {
  const ids = new Set<string>();
  document.descendants((node) => {
    const id: unknown = node.attrs.assetId;
    if (typeof id === 'string') ids.add(id);
    return !node.isTextblock;
  });
  return [...ids];
}
