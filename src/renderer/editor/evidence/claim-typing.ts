/**
 * Keeps a claim whole while its last words are replaced. The mark does not grow at its ends, so
 * words typed over them, or typed right after deleting them, would fall out of the claim.
 */
import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { claimSpans } from '../../../shared/article/edit/claim-marks.ts';

/** A claim's end that takes what is typed there, until the caret goes elsewhere. */
type OpenEnd = { readonly at: number; readonly ids: readonly string[] };

const claimTypingKey = new PluginKey<OpenEnd | null>('claimTyping');

/** The extension. */
export const ClaimTyping = Extension.create({
  name: 'claim-typing',
  addProseMirrorPlugins: () => [claimTyping()],
});

function claimTyping(): Plugin<OpenEnd | null> {
  return new Plugin<OpenEnd | null>({
    key: claimTypingKey,
    state: { init: () => null, apply: (tr, open, old) => openAfter(tr, open, old.doc) },
    appendTransaction: (transactions, old, state) => {
      const [tr, ...others] = transactions.filter(({ docChanged }) => docChanged);
      if (tr === undefined || others.length > 0) return null;
      return extended(tr, claimTypingKey.getState(old) ?? null, old.doc, state);
    },
  });
}

type Replacement = { readonly from: number; readonly to: number; readonly inserted: number };

/** The stretches that a transaction replaced, in positions before it. */
function replacements(tr: Transaction): Replacement[] {
  const found: Replacement[] = [];
  for (const map of tr.mapping.maps) {
    map.forEach((from, to, newFrom, newTo) => {
      found.push({ from, to, inserted: newTo - newFrom });
    });
  }
  return found;
}

function openAfter(tr: Transaction, open: OpenEnd | null, before: DocumentNode): OpenEnd | null {
  const [change, ...others] = replacements(tr);
  if (change === undefined) {
    const isThere = tr.selection.empty && tr.selection.from === open?.at;
    return tr.selectionSet && !isThere ? null : open;
  }
  if (others.length > 0) return null;
  const ids = claimsOpenTo(change, open, before);
  return ids.length === 0 ? null : { at: change.from + change.inserted, ids };
}

/** Marks what was typed over, or in place of, the last words of claims. */
function extended(
  tr: Transaction,
  open: OpenEnd | null,
  before: DocumentNode,
  state: EditorState,
): Transaction | null {
  const [change, ...others] = replacements(tr);
  const type = state.schema.marks.evidence;
  if (change === undefined || others.length > 0 || type === undefined) return null;
  if (change.inserted === 0) return null;
  const marked = state.tr;
  for (const id of claimsOpenTo(change, open, before)) {
    marked.addMark(change.from, change.from + change.inserted, type.create({ id }));
  }
  return marked.docChanged ? marked : null;
}

/** Claims that a replacement belongs to although their mark does not reach over its end. */
function claimsOpenTo(
  change: Replacement,
  open: OpenEnd | null,
  before: DocumentNode,
): readonly string[] {
  if (change.from < change.to) {
    const ending = claimsEndingWith(before, change);
    if (ending.length > 0) return ending;
  }
  return change.to === open?.at ? open.ids : [];
}

/** Claims that hold all of a range and go no further than its end. */
function claimsEndingWith(
  document: DocumentNode,
  { from, to }: { from: number; to: number },
): string[] {
  const type = document.type.schema.marks.evidence;
  if (type === undefined || !document.rangeHasMark(from, to, type)) return [];
  return claimSpans(document)
    .filter((span) => span.from < from && span.to === to)
    .map(({ id }) => id);
}
