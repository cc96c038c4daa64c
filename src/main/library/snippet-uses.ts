/**
 * Boxes made from a snippet in the pieces of the library: counting them, and bringing older
 * ones up to date. Published, archived and trashed pieces are never touched.
 */
import { withBlockIds } from '../../shared/article/block-ids.ts';
import { parseBody, toBody } from '../../shared/article/document.ts';
import type { NodeJson } from '../../shared/article/json.ts';
import { boxOfSnippet, checkedBlocks } from '../../shared/article/snippets.ts';
import type { SnippetUses } from '../../shared/ipc/areas/snippets.ts';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import type { ParsedInputOf } from '../../shared/ipc/dispatch.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { saveArticle } from './saving.ts';
import type { Store } from './store.ts';
import { findSnippet, isUnedited, type StoredSnippet } from './stored-snippets.ts';

/** A piece with boxes of the snippet. */
type UsingPiece = {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly hasDraft: number;
};

/** A piece's document with its older boxes replaced, and what was found on the way. */
type Renewed = { readonly doc: NodeJson; readonly replaced: number; readonly edited: number };

/** How many pieces use a fact box snippet, and how many of them could be brought up to date. */
export function readSnippetUses(
  store: Store,
  input: ParsedInputOf<'snippets.uses'>,
): Result<SnippetUses> {
  const found = boxSnippet(store, input.id);
  if (!found.ok) return found;
  const uses = { pieces: 0, outdatedPieces: 0, editedBoxes: 0, unsavedPieces: 0 };
  for (const piece of usingPieces(store, input.id)) {
    const document = parseBody(piece.body);
    if (!document.ok) continue;
    const { replaced, edited } = renew(store, found.value, document.value.doc);
    uses.pieces += 1;
    uses.editedBoxes += edited;
    if (replaced > 0 && piece.hasDraft === 1) uses.unsavedPieces += 1;
    else if (replaced > 0) uses.outdatedPieces += 1;
  }
  return ok(uses);
}

/** Gives every older, unedited box its newest text; one transaction and one revision a piece. */
export function updateSnippetUses(
  store: Store,
  input: ParsedInputOf<'snippets.updateUses'>,
): Result<OutputOf<'snippets.updateUses'>> {
  const found = boxSnippet(store, input.id);
  if (!found.ok) return found;
  const done = { updatedPieces: 0, editedBoxes: 0, unsavedPieces: 0 };
  for (const piece of usingPieces(store, input.id)) {
    const document = parseBody(piece.body);
    if (!document.ok) continue;
    const { doc, replaced, edited } = renew(store, found.value, document.value.doc);
    done.editedBoxes += edited;
    if (replaced === 0) continue;
    if (piece.hasDraft === 1) {
      done.unsavedPieces += 1;
      continue;
    }
    const body = toBody({ ...document.value, doc: withBlockIds(doc) });
    const { id, version: baseVersion } = piece;
    const saved = saveArticle(store, { id, baseVersion, body, reason: 'manual' });
    if (!saved.ok) return saved;
    done.updatedPieces += 1;
  }
  return ok(done);
}

/** The snippet with its box already made ready for pieces. */
type BoxSnippet = { readonly snippet: StoredSnippet; readonly box: NodeJson };

function boxSnippet(store: Store, id: string): Result<BoxSnippet> {
  const snippet = findSnippet(store, id);
  if (snippet === null || snippet.kind !== 'fact-box') return fail('not-found', id);
  const blocks = checkedBlocks(snippet.content, 'fact-box');
  if (!blocks.ok) return blocks;
  const [box] = blocks.value;
  return box === undefined
    ? fail('not-found', id)
    : ok({ snippet, box: boxOfSnippet(box, snippet) });
}

function usingPieces(store: Store, id: string): UsingPiece[] {
  return store
    .prepare<[string], UsingPiece>(
      `SELECT a.id, a.version, b.body,
         EXISTS (SELECT 1 FROM draft WHERE draft.article = a.number) AS hasDraft
       FROM article a JOIN article_body b ON b.article = a.number
       WHERE a.place = 'library' AND a.status <> 'published' AND instr(b.body, ?) > 0
       ORDER BY a.number`,
    )
    .all(`"snippetId":"${id}"`);
}

function renew(store: Store, known: BoxSnippet, node: NodeJson): Renewed {
  const { snippet, box } = known;
  if (node.type === 'factBox' && node.attrs?.snippetId === snippet.id) {
    const version = Number(node.attrs.snippetVersion);
    if (version >= snippet.version) return { doc: node, replaced: 0, edited: 0 };
    if (!isUnedited(store, snippet, version, node)) return { doc: node, replaced: 0, edited: 1 };
    const attrs = { ...box.attrs, id: node.attrs.id };
    return { doc: { ...box, attrs }, replaced: 1, edited: 0 };
  }
  if (node.content === undefined) return { doc: node, replaced: 0, edited: 0 };
  const parts = node.content.map((child) => renew(store, known, child));
  return {
    doc: { ...node, content: parts.map(({ doc }) => doc) },
    replaced: parts.reduce((sum, part) => sum + part.replaced, 0),
    edited: parts.reduce((sum, part) => sum + part.edited, 0),
  };
}
