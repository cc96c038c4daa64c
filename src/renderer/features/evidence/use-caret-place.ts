/** Where the caret is, as checks name places; changes only when the caret goes elsewhere. */
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { FindingPlace } from '../../../shared/verify/preflight/finding.ts';
import { placeOf, textIn } from '../../editor/evidence/block-positions.ts';
import { claimsHere } from './claims-here.ts';
import { sentenceAt } from './sentence-at.ts';

/** The sentence around the caret and its claims, those at the caret first; null in no text. */
export type CaretPlace = {
  readonly sentence: FindingPlace;
  readonly text: string;
  readonly claimIds: readonly string[];
};

/** Follows the caret of an editor. */
export function useCaretPlace(editor: Editor | null): CaretPlace | null {
  const [place, setPlace] = useState<CaretPlace | null>(null);
  useEffect(() => {
    if (editor === null) return;
    let frame = 0;
    const refresh = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (editor.isDestroyed) return;
        const next = caretPlace(editor);
        setPlace((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
      });
    };
    refresh();
    editor.on('selectionUpdate', refresh);
    editor.on('update', refresh);
    return () => {
      cancelAnimationFrame(frame);
      editor.off('selectionUpdate', refresh);
      editor.off('update', refresh);
    };
  }, [editor]);
  return place;
}

function caretPlace({ state }: Editor): CaretPlace | null {
  const { from } = state.selection;
  const range = sentenceAt(state.doc, from);
  const sentence = range === null ? null : placeOf(state.doc, range);
  if (range === null || sentence === null) return null;
  return {
    sentence,
    text: textIn(state.doc, range.from, range.to),
    claimIds: claimsHere(state.doc, from),
  };
}
