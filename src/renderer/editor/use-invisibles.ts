/** Puts the marks for invisible characters into an editor while the window shows them. */
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { useUi } from '../state/ui.ts';
import { invisiblesKey, invisiblesPlugin } from './extensions/invisibles.ts';

/** Follows the window's switch; nothing is computed while it is off. */
export function useInvisibles(editor: Editor): void {
  const shown = useUi((state) => state.showInvisibles);
  useEffect(() => {
    if (!shown) return;
    editor.registerPlugin(invisiblesPlugin());
    return () => {
      if (!editor.isDestroyed) editor.unregisterPlugin(invisiblesKey);
    };
  }, [editor, shown]);
}
