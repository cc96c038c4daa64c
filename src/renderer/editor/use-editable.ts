/** Lets the text of a piece be changed or only read, by where the piece is kept. */
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { ArticleRecord } from '../../shared/article/model.ts';

/** Keeps the editor in step when the piece goes to the trash or comes back while it is open. */
export function useEditable(editor: Editor, place: ArticleRecord['place']): void {
  useEffect(() => {
    // Without an update: nothing was typed that the autosave would have to store.
    editor.setEditable(place !== 'trash', false);
  }, [editor, place]);
}
