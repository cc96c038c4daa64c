/**
 * Takes one statement of an import report back: a guess becomes ordinary text again, dropped
 * text returns. No word is lost by undoing. Called by the library with the piece as it is now.
 */
import { withBlockIds } from '../article/block-ids.ts';
import { GLANCE_TITLE, inlineText } from '../article/build.ts';
import { citationReferences } from '../article/citation-references.ts';
import { toNode } from '../article/document.ts';
import type { NodeJson, StoredDocument } from '../article/json.ts';
import type { ArticlePackage } from '../article/package.ts';
import { assertNever, fail, ok, type Result } from '../ipc/result.ts';
import type { ImportItem } from './report.ts';
import {
  emptySlot,
  findNode,
  insertAfter,
  insertAtStart,
  paragraphsOf,
  replaceNode,
} from './undo/edit-document.ts';
import { factToParagraph } from './undo/facts.ts';
import { formerBlocks } from './undo/former-blocks.ts';

/**
 * The package with one item of its report undone. Fails with `not-found` when the item cannot be
 * undone or its node or source is gone.
 */
export function applyImportUndo(
  article: ArticlePackage,
  item: ImportItem,
  random: () => number = Math.random,
): Result<ArticlePackage> {
  const undone = undo(article, item);
  if (!undone.ok) return undone;
  const document = {
    ...undone.value.document,
    doc: withBlockIds(undone.value.document.doc, random),
  };
  const checked = toNode(document);
  return checked.ok ? ok({ ...undone.value, document }) : checked;
}

function undo(article: ArticlePackage, item: ImportItem): Result<ArticlePackage> {
  if (item.undo === null) return fail('not-found', item.id, 'This cannot be undone.');
  switch (item.undo.kind) {
    case 'field-to-paragraphs':
      return undoField(article, item.undo.nodeId, item);
    case 'block-to-paragraphs':
      return undoBlock(article, item.undo.nodeId, item);
    case 'source-to-paragraph':
      return undoSource(article, item.undo.sourceId, item);
    case 'fact-to-paragraph':
      return ok(factToParagraph(article, item.undo.fact, item));
    case 'insert-paragraph': {
      const blocks = paragraphsOf(item.undo.text);
      return ok(
        withDocument(article, insertAfter(article.document, item.undo.afterNodeId, blocks)),
      );
    }
    default:
      return assertNever(item.undo);
  }
}

function undoField(article: ArticlePackage, id: string, item: ImportItem): Result<ArticlePackage> {
  const slot = findNode(article.document.doc, id);
  if (slot === null) return fail('not-found', id);
  const emptied = replaceNode(article.document, id, [emptySlot(slot, inlineText(GLANCE_TITLE))]);
  return ok(withDocument(article, insertAtStart(emptied, formerBlocks(slot, item))));
}

function undoBlock(article: ArticlePackage, id: string, item: ImportItem): Result<ArticlePackage> {
  const block = findNode(article.document.doc, id);
  if (block === null) return fail('not-found', id);
  return ok(withDocument(article, replaceNode(article.document, id, formerBlocks(block, item))));
}

function undoSource(article: ArticlePackage, id: string, item: ImportItem): Result<ArticlePackage> {
  const source = article.sources.find((candidate) => candidate.id === id);
  if (source === undefined) return fail('not-found', id);
  const sources = article.sources.filter((candidate) => candidate !== source);
  const doc = withoutSource(article.document.doc, id, source.title);
  const document = insertAfter({ ...article.document, doc }, null, paragraphsOf(item.original));
  return ok({ ...article, sources, document });
}

/** Citations of a removed source keep its title as a note. */
function withoutSource(parent: NodeJson, id: string, title: string): NodeJson {
  if (parent.type === 'citation') {
    const refs = citationReferences(parent).map((reference) =>
      reference.sourceId === id
        ? { ...reference, sourceId: null, note: [title, reference.note].filter(Boolean).join('. ') }
        : reference,
    );
    return { ...parent, attrs: { ...parent.attrs, refs } };
  }
  if (parent.content === undefined) return parent;
  return { ...parent, content: parent.content.map((child) => withoutSource(child, id, title)) };
}

function withDocument(article: ArticlePackage, document: StoredDocument): ArticlePackage {
  return { ...article, document };
}
