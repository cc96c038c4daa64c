/**
 * Facts derived from the whole document (counts, outline, cited sources), recomputed when the
 * writer pauses and the window is idle, never per key.
 */
import type { Editor } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';

const PAUSE_MS = 150;
const LATEST_MS = 600;

/**
 * `derive` of the editor's document, kept up to date. It must be a stable function; components
 * re-render only when its answer differs as JSON. Null without an editor.
 */
export function useDocumentFacts<Facts>(
  editor: Editor | null,
  derive: (document: DocumentNode) => Facts,
): Facts | null {
  const [facts, setFacts] = useState<Facts | null>(() =>
    editor === null ? null : derive(editor.state.doc),
  );
  useEffect(() => {
    if (editor === null) {
      setFacts(null);
      return;
    }
    const refresh = () => {
      const next = derive(editor.state.doc);
      setFacts((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    refresh();
    return whenIdle(editor, refresh);
  }, [editor, derive]);
  return facts;
}

/** Runs `refresh` in idle time after each change of the document; returns how to stop. */
function whenIdle(editor: Editor, refresh: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const onUpdate = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      cancelIdleCallback(idle);
      idle = requestIdleCallback(refresh, { timeout: LATEST_MS });
    }, PAUSE_MS);
  };
  editor.on('update', onUpdate);
  return () => {
    editor.off('update', onUpdate);
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
}
