/**
 * Connects an editor to its autosave: every change is noted, and the text is saved when the
 * window loses the focus, is hidden, quits, or the piece closes.
 */
import type { Editor } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { useEffect } from 'react';
import { toBody } from '../../../shared/article/document.ts';
import { SCHEMA_VERSION } from '../../../shared/article/json.ts';
import { call } from '../../api/client.ts';
import { showError } from '../../ui/toast.ts';
import { releasePiece, usePiece } from '../piece-store.ts';
import { closeAutosave } from './closing.ts';
import { saveLight } from './light.ts';
import { openedMachine } from './machine.ts';
import type { OpenedPiece } from './open-piece.ts';
import { type Autosave, type Clock, startAutosave } from './runner.ts';
import type { SaveMachine } from './state.ts';

const clock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Keeps the words of a piece safe for as long as its editor is open. */
export function useAutosave(
  editor: Editor,
  piece: Extract<OpenedPiece, { kind: 'editable' }>,
): void {
  useEffect(() => {
    // The newest document is held here, so that the last save needs no living editor.
    let doc: DocumentNode = editor.state.doc;
    const machine = openedMachine(
      piece.version,
      piece.recoveredFrom ?? piece.record.updatedAt,
      piece.recoveredFrom !== null,
    );
    const autosave = startAutosave({
      articleId: piece.record.id,
      machine,
      call,
      clock,
      body: () => toBody({ schemaVersion: SCHEMA_VERSION, doc: doc.toJSON() }),
      onChange: (next) => {
        if (usePiece.getState().autosave === autosave) publish(next);
      },
    });
    const onUpdate = () => {
      doc = editor.state.doc;
      autosave.changed();
    };
    editor.on('update', onUpdate);
    usePiece.setState({ articleId: piece.record.id, editor, autosave });
    publish(machine);
    const stopWatching = watchWindow(autosave);
    return () => {
      stopWatching();
      editor.off('update', onUpdate);
      releasePiece(editor);
      void closePiece(piece.record.id, autosave);
    };
  }, [editor, piece]);
}

/** Shows the machine's state; equal values are kept so that nothing re-renders per key. */
function publish(machine: SaveMachine): void {
  const light = saveLight(machine, (iso) => timeOfDay.format(new Date(iso)));
  const before = usePiece.getState();
  const failure = machine.failure?.error ?? null;
  const same = before.light?.words === light.words && before.light.state === light.state;
  if (same && before.failure === failure && before.conflict === machine.conflict) return;
  usePiece.setState({ light, failure, conflict: machine.conflict });
}

/** Saves the last words; until that works the autosave goes on trying without the editor. */
async function closePiece(articleId: string, autosave: Autosave): Promise<void> {
  const safe = await closeAutosave(articleId, autosave);
  const failure = autosave.machine().failure;
  if (!safe && failure !== null) showError(failure.error);
}

/** Saves when the window loses the focus, is hidden, or goes away. */
function watchWindow(autosave: Autosave): () => void {
  const flush = () => void autosave.flush('autosave');
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('blur', flush);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    window.removeEventListener('blur', flush);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
