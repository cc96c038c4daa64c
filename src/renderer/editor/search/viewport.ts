/** Tells which part of the document is on the screen, with two screens around it, as it scrolls. */
import type { PluginView } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Span } from '../../../shared/article/edit/regions.ts';

const SCREENS_AROUND = 2;

/** A plugin view that calls `tell` after scrolling, resizing and changes, once per frame. */
export function followViewport(view: EditorView, tell: (visible: Span) => void): PluginView {
  let frame = 0;
  const schedule = (): void => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!view.isDestroyed) tell(visibleSpan(view));
    });
  };
  document.addEventListener('scroll', schedule, { capture: true, passive: true });
  window.addEventListener('resize', schedule);
  return {
    update: schedule,
    destroy: () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', schedule, { capture: true });
      window.removeEventListener('resize', schedule);
    },
  };
}

function visibleSpan(view: EditorView): Span {
  const box = view.dom.getBoundingClientRect();
  const height = window.innerHeight;
  const left = box.left + box.width / 2;
  const top = view.posAtCoords({ left, top: Math.max(box.top + 1, 1) });
  const bottom = view.posAtCoords({ left, top: Math.min(box.bottom - 1, height - 1) });
  const size = view.state.doc.content.size;
  const from = top?.pos ?? 0;
  const to = bottom?.pos ?? size;
  const around = SCREENS_AROUND * Math.max(to - from, 1000);
  return { from: Math.max(0, from - around), to: Math.min(size, to + around) };
}
