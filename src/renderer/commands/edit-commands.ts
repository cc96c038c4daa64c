/**
 * Undo and the clipboard commands by focus: in the text they are the text's, in a field the
 * field's, elsewhere Undo takes back what was done to pieces.
 */
import { useUndo } from '../state/undo.ts';
import { useCommand } from './registry.ts';
import { doAgain, takeBack } from './take-back.ts';

type Native = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll';

function inField(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}

/** The browser's own editing commands; the only way to reach a field's history and clipboard. */
function native(command: Native): void {
  document.execCommand(command);
}

/** Registers the Edit commands that work everywhere; the editor adds its own on top. */
export function useEditCommands(): void {
  useCommand('edit.undo', {
    run: () => (inField() ? native('undo') : takeBack()),
    disabledReason: () =>
      inField() || useUndo.getState().done.length > 0 ? null : 'There is nothing to undo.',
  });
  useCommand('edit.redo', {
    run: () => (inField() ? native('redo') : doAgain()),
    disabledReason: () =>
      inField() || useUndo.getState().undone.length > 0 ? null : 'There is nothing to do again.',
  });
  useCommand('edit.cut', { run: () => native('cut') });
  useCommand('edit.copy', { run: () => native('copy') });
  useCommand('edit.paste', { run: () => native('paste') });
  useCommand('edit.pastePlain', { run: () => native('paste') });
  useCommand('edit.selectAll', { run: () => native('selectAll') });
}
