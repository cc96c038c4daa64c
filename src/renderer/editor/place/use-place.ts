/** Brings caret and scroll back when a piece opens, and remembers them while it is open. */
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { placeOf, rememberPlace } from './places.ts';

const REMEMBER_AFTER_MS = 500;

/** Keeps the place of a piece; `scroll` is the element that scrolls its page. */
export function usePlace(
  editor: Editor,
  articleId: string,
  scroll: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => restore(editor, articleId, scroll.current), [editor, articleId, scroll]);
  useEffect(() => {
    const element = scroll.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let scrollTop = element.scrollTop;
    const remember = () => {
      const { anchor, head } = editor.state.selection;
      rememberPlace({ articleId, anchor, head, scrollTop });
    };
    const soon = () => {
      scrollTop = element.scrollTop;
      clearTimeout(timer);
      timer = setTimeout(remember, REMEMBER_AFTER_MS);
    };
    element.addEventListener('scroll', soon, { passive: true });
    editor.on('selectionUpdate', soon);
    return () => {
      element.removeEventListener('scroll', soon);
      editor.off('selectionUpdate', soon);
      clearTimeout(timer);
      remember();
    };
  }, [editor, articleId, scroll]);
}

function restore(editor: Editor, articleId: string, scroll: HTMLElement | null): void {
  const place = placeOf(articleId);
  if (place === null) return;
  const { doc, tr } = editor.state;
  const within = (position: number) => Math.min(position, doc.content.size);
  const selection = TextSelection.between(
    doc.resolve(within(place.anchor)),
    doc.resolve(within(place.head)),
  );
  editor.view.dispatch(tr.setSelection(selection).setMeta('addToHistory', false));
  if (scroll !== null) scroll.scrollTop = place.scrollTop;
}
