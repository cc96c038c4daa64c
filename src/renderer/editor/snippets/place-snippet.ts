/**
 * Putting a snippet into the text: a fact box as a block that remembers its origin, a text with
 * its placeholders filled. Picker, Tab and the update of a box all come through here.
 */
import { type Node as DocumentNode, Fragment, Slice } from '@tiptap/pm/model';
import { type Command, Selection, type Transaction } from '@tiptap/pm/state';
import { needsGuard, typeGuarded } from '../../../shared/article/edit/guarded-edits.ts';
import { placeSlice } from '../../../shared/article/edit/place-slice.ts';
import { SCHEMA_VERSION } from '../../../shared/article/json.ts';
import type { ArticleFields } from '../../../shared/article/model.ts';
import { fillPlaceholders, placeholderValues } from '../../../shared/article/placeholders.ts';
import { boxOfSnippet, checkedBlocks } from '../../../shared/article/snippets.ts';
import type { Snippet } from '../../../shared/ipc/areas/snippets.ts';
import { placeFor } from '../commands/insert-block.ts';
import { homeOf } from '../extensions/slot-guard.ts';

/** Facts of the open piece that placeholders stand for. */
export type PieceFacts = Pick<ArticleFields, 'authors' | 'slug' | 'dateline' | 'language'>;

/** Inserts a snippet in place of the selection; false when the article has no place for it. */
export function insertSnippet(snippet: Snippet, facts: PieceFacts): Command {
  return (state, dispatch) => {
    const tr = needsGuard(state.selection) ? typeGuarded(state, '', homeOf(state)) : state.tr;
    if (!placeSnippet(tr, snippet, facts)) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Puts a snippet at the transaction's selection; false when it cannot be read or placed. */
export function placeSnippet(tr: Transaction, snippet: Snippet, facts: PieceFacts): boolean {
  return snippet.kind === 'fact-box' ? placeBox(tr, snippet) : placeText(tr, snippet, facts);
}

/** The fact box of a snippet as a node of a document; null when it cannot be read. */
export function boxNode(document: DocumentNode, snippet: Snippet): DocumentNode | null {
  const blocks = checkedBlocks(snippet.content, 'fact-box');
  const box = blocks.ok ? blocks.value[0] : undefined;
  if (box === undefined) return null;
  return document.type.schema.nodeFromJSON(boxOfSnippet(box, snippet));
}

function placeBox(tr: Transaction, snippet: Snippet): boolean {
  const box = boxNode(tr.doc, snippet);
  const place = box === null ? null : placeFor(tr, box);
  if (box === null || place === null) return false;
  tr.replaceWith(place.from, place.to, box);
  tr.setSelection(Selection.near(tr.doc.resolve(place.from + box.nodeSize), -1));
  return true;
}

function placeText(tr: Transaction, snippet: Snippet, facts: PieceFacts): boolean {
  const stored = checkedBlocks(snippet.content, 'text');
  if (!stored.ok) return false;
  const document = { schemaVersion: SCHEMA_VERSION, doc: tr.doc.toJSON() };
  const values = placeholderValues(document, facts, today(facts.language));
  const { schema } = tr.doc.type;
  const blocks = fillPlaceholders(stored.value, values).map((block) => schema.nodeFromJSON(block));
  const isOpen = (block: DocumentNode | undefined) => (block?.type.name === 'paragraph' ? 1 : 0);
  placeSlice(tr, new Slice(Fragment.from(blocks), isOpen(blocks[0]), isOpen(blocks.at(-1))));
  return true;
}

function today(language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
}
