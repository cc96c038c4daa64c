/** Dragging sections in the outline; the keyboard way is Alt and the arrows. */
import type { Editor } from '@tiptap/core';
import { type DragEvent, useState } from 'react';
import type { OutlineEntry } from './outline.ts';
import { moveSectionBefore } from './outline-commands.ts';

type DragProps = {
  readonly draggable?: boolean;
  readonly onDragStart?: (event: DragEvent) => void;
  readonly onDragOver?: (event: DragEvent) => void;
  readonly onDrop?: (event: DragEvent) => void;
  readonly onDragEnd?: () => void;
};

const TYPE = 'application/x-standfirst-section';

/** Properties for the rows, and the key of the row that a drop would come before. */
export function useSectionDrag(
  editor: Editor | null,
  entries: readonly OutlineEntry[],
): { readonly target: string | null; readonly propsOf: (entry: OutlineEntry) => DragProps } {
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<string | null>(null);
  const end = () => {
    setDragged(null);
    setTarget(null);
  };
  const propsOf = (entry: OutlineEntry): DragProps => {
    if (entry.kind !== 'section') return {};
    return {
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.setData(TYPE, entry.key);
        event.dataTransfer.effectAllowed = 'move';
        setDragged(entry.key);
      },
      onDragOver: (event) => {
        if (dragged === null || dragged === entry.key) return;
        event.preventDefault();
        setTarget(entry.key);
      },
      onDrop: (event) => {
        event.preventDefault();
        const moved = entries.find(({ key }) => key === dragged);
        if (editor !== null && moved !== undefined) moveSectionBefore(editor, moved, entry);
        end();
      },
      onDragEnd: end,
    };
  };
  return { target, propsOf };
}
