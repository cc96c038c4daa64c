/** Files and links dropped on the Sources tab are attached; dropped elsewhere, documents are imported. */
import { type DragEvent, useRef, useState } from 'react';
import { attachAddresses, attachFiles } from './attach-actions.ts';
import { readFiles } from './read-files.ts';
import { droppedAddresses } from './typed-addresses.ts';

/** Whether a drop is held over the tab, and the handlers that its element needs. */
export function useSourceDrop(articleId: string) {
  const [isOver, setIsOver] = useState(false);
  const depth = useRef(0);
  const count = (change: number) => {
    depth.current = Math.max(0, depth.current + change);
    setIsOver(depth.current > 0);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: (event: DragEvent) => {
        if (isTaken(event.dataTransfer)) count(1);
      },
      onDragLeave: (event: DragEvent) => {
        if (isTaken(event.dataTransfer)) count(-1);
      },
      onDragOver: (event: DragEvent) => {
        if (!isTaken(event.dataTransfer)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      },
      onDrop: (event: DragEvent) => {
        depth.current = 0;
        setIsOver(false);
        if (!isTaken(event.dataTransfer)) return;
        event.preventDefault();
        void attachDropped(articleId, event.dataTransfer);
      },
    },
  };
}

/** Files and links; a row of the list that is being moved is neither. */
function isTaken({ types }: DataTransfer): boolean {
  return types.includes('Files') || types.includes('text/uri-list');
}

async function attachDropped(articleId: string, transfer: DataTransfer): Promise<void> {
  const addresses = droppedAddresses(transfer.getData('text/uri-list'));
  const files = [...transfer.files];
  if (files.length > 0) await attachFiles(articleId, await readFiles(files));
  else if (addresses.length > 0) await attachAddresses(articleId, addresses);
}
