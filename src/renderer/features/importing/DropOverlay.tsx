/** Takes files dropped anywhere on the window; the editor takes pictures dropped on it first. */
import { Import } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { errorOf } from '../../../shared/ipc/result.ts';
import { useUi } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { showError } from '../../ui/toast.ts';
import styles from './DropOverlay.module.css';
import { droppedIn, readDropped } from './dropped-files.ts';
import { importDropped } from './run-import.ts';

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

async function importFrom(transfer: DataTransfer): Promise<void> {
  const dropped = droppedIn(transfer);
  try {
    await importDropped(await readDropped(dropped));
  } catch (error) {
    showError(errorOf('unreadable', String(error), 'The dropped files could not be read.'));
  }
}

/** What a drop does, and where else it would do something else. */
function useDropWords(): string {
  const takesSources = useUi(
    ({ screen, openArticleId, showInspector, focusMode, inspectorTab }) =>
      screen === 'piece' &&
      openArticleId !== null &&
      showInspector &&
      !focusMode &&
      inspectorTab === 'sources',
  );
  return takesSources
    ? 'Drop on the Sources tab to attach as a source, anywhere else to import as a piece'
    : 'Drop documents to import them; pictures belong in the text';
}

/** Shows where a drop goes while files hover over the window. */
export function DropOverlay() {
  const [isOver, setIsOver] = useState(false);
  const words = useDropWords();
  const depth = useRef(0);
  useEffect(() => {
    const count = (change: number) => {
      depth.current = Math.max(0, depth.current + change);
      setIsOver(depth.current > 0);
    };
    const onEnter = (event: DragEvent) => carriesFiles(event) && count(1);
    const onLeave = (event: DragEvent) => carriesFiles(event) && count(-1);
    const onOver = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      depth.current = 0;
      setIsOver(false);
      if (event.defaultPrevented || !carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      if (useUi.getState().dialog?.kind !== 'export') void importFrom(event.dataTransfer);
    };
    window.addEventListener('dragenter', onEnter);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onEnter);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={classes(styles.overlay)} aria-hidden>
      <p className={classes(styles.words)}>
        <Import size={18} /> {words}
      </p>
    </div>
  );
}
