/**
 * Whole pieces in and out: importers hand over a package with its pictures, exporters get
 * one. All of a package is written, or nothing of it.
 */
import { parseBody, toBody, walk } from '../../shared/article/document.ts';
import type { StoredDocument } from '../../shared/article/json.ts';
import type { ArticleRecord } from '../../shared/article/model.ts';
import type { ArticlePackage } from '../../shared/article/package.ts';
import { textAttribute } from '../../shared/article/text-blocks.ts';
import type { ImportReport } from '../../shared/import/report.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { readContent, refresh } from './article-content.ts';
import { mergeFields, writeFields } from './article-facts.ts';
import { numberOf, readRecord, readRow } from './article-row.ts';
import { insertArticle } from './articles.ts';
import { hashOf, readAsset, readAssetBytes, storeAsset } from './assets.ts';
import { copySources, pointAtSources } from './copying.ts';
import { linkCopies, sourceOfEntry } from './evidence/entries.ts';
import { writeReport } from './reports.ts';
import { saveArticle } from './saving.ts';
import { isSourceIdTaken } from './sources.ts';
import { writeSources } from './sources-table.ts';
import type { Store } from './store.ts';

/** Bytes of pictures by asset id. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** A package out of the library; a picture whose file is gone has a record but no bytes. */
export type PackageWithPictures = {
  readonly package: ArticlePackage;
  readonly pictures: Pictures;
  /** Ids of entries whose source is confidential: they leave in no export, archive copies included. */
  readonly withheld: readonly string[];
};

/** Adds a piece with sources, pictures and report; sources get new ids only if theirs are taken. */
export function addPackage(
  store: Store,
  piece: ArticlePackage,
  pictures: Pictures,
  report: ImportReport | null,
): Result<ArticleRecord> {
  const document = parseBody(toBody(piece.document));
  if (!document.ok) return document;
  const checked = checkPictures(piece, pictures);
  if (!checked.ok) return checked;
  return store.write(() => {
    for (const asset of piece.assets) storeAssetOf(store, asset, pictures);
    const own = withFreeSourceIds(store, { ...piece, document: document.value });
    const added = insertArticle(store, {
      fields: mergeFields(own.fields, {}),
      document: own.document,
      sources: own.sources,
      reason: 'import',
    });
    if (!added.ok) return added;
    const number = numberOf(store, added.value.id);
    if (number !== null && report !== null) writeReport(store, number, report);
    return added;
  });
}

/** Puts a changed package in place of a piece; the text it replaces is kept as a revision. */
export function replacePackage(
  store: Store,
  id: string,
  piece: ArticlePackage,
  report: ImportReport | null,
): Result<ArticleRecord> {
  return store.write(() => {
    const number = numberOf(store, id);
    if (number === null) return fail('not-found', id);
    const row = readRow(store, number);
    const body = toBody(piece.document);
    const saved = saveArticle(store, { id, baseVersion: row.version, body, reason: 'import' });
    if (!saved.ok) return saved;
    writeFields(store, number, mergeFields(piece.fields, {}));
    writeSources(store, number, piece.sources);
    if (report !== null) writeReport(store, number, report);
    const refreshed = refresh(store, number);
    if (!refreshed.ok) return refreshed;
    store.changed('articles', id);
    store.changed('sources', id);
    return readRecord(store, number);
  });
}

/** A whole piece with the pictures its text uses. */
export function readPackage(store: Store, id: string): Result<PackageWithPictures> {
  const number = numberOf(store, id);
  if (number === null) return fail('not-found', id);
  const content = readContent(store, number);
  if (!content.ok) return content;
  const assets = assetIds(content.value.document).flatMap((asset) => readAsset(store, asset) ?? []);
  const pictures = new Map<string, Uint8Array>();
  for (const asset of assets) {
    const bytes = readAssetBytes(store, asset.id);
    if (bytes !== null) pictures.set(asset.id, bytes);
  }
  const withheld = content.value.sources
    .filter(({ id: entry }) => sourceOfEntry(store, entry)?.confidentiality === 'confidential')
    .map(({ id: entry }) => entry);
  return ok({ package: { ...content.value, assets }, pictures, withheld });
}

function assetIds(document: StoredDocument): string[] {
  const ids = new Set<string>();
  walk(document.doc, (node) => {
    const id = textAttribute(node, 'assetId');
    if (id !== '') ids.add(id);
    return true;
  });
  return [...ids];
}

function checkPictures(piece: ArticlePackage, pictures: Pictures): Result<null> {
  const wrong = piece.assets.find((asset) => {
    const bytes = pictures.get(asset.id);
    return bytes !== undefined && hashOf(bytes) !== asset.id;
  });
  if (wrong === undefined) return ok(null);
  return fail(
    'import-damaged',
    wrong.id,
    'A picture of this piece is not the one it claims to be.',
  );
}

function storeAssetOf(
  store: Store,
  asset: ArticlePackage['assets'][number],
  pictures: Pictures,
): void {
  const bytes = pictures.get(asset.id);
  if (bytes !== undefined) storeAsset(store, asset, bytes);
}

function withFreeSourceIds(store: Store, piece: ArticlePackage): ArticlePackage {
  if (!piece.sources.some((source) => isSourceIdTaken(store, source.id))) return piece;
  const { sources, newIds } = copySources(piece.sources, store.newId);
  linkCopies(store, newIds);
  const doc = pointAtSources(piece.document.doc, newIds);
  return { ...piece, sources, document: { ...piece.document, doc } };
}
