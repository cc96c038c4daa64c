/** The decision when a piece was changed elsewhere while it was open here. Both texts are kept. */
import { useState } from 'react';
import type { Result } from '../../../shared/ipc/result.ts';
import { call } from '../../api/client.ts';
import { openArticle } from '../../state/ui.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { showError, showToast } from '../../ui/toast.ts';
import { usePiece } from '../piece-store.ts';
import { keepMine, saveMineAsCopy, takeTheirs } from './resolve-conflict.ts';

/** Asks which text goes on; `onReload` shows the piece as it now is in the library. */
export function ConflictDialog({ onReload }: { readonly onReload: () => void }) {
  const { conflict, articleId, autosave } = usePiece();
  const [later, setLater] = useState(false);
  if (!conflict || later || articleId === null || autosave === null) return null;
  const decide = async <Value,>(
    action: Promise<Result<Value>>,
    done: (value: Value) => void,
  ): Promise<void> => {
    const result = await action;
    if (result.ok) done(result.value);
    else showError(result.error);
  };
  const theirs = () =>
    decide(takeTheirs(call, articleId, autosave), () => {
      onReload();
      showToast('The other version is open. Yours is in the Versions tab.');
    });
  const mine = () =>
    decide(keepMine(call, articleId, autosave), () =>
      showToast('Your version is saved. The other one is in the Versions tab.'),
    );
  const copy = () =>
    decide(saveMineAsCopy(call, articleId, autosave), ({ copyId }) => {
      onReload();
      const action = { label: 'Open the copy', run: () => openArticle(copyId) };
      showToast('Your version is saved as a copy.', action);
    });
  return (
    <Dialog
      title="This piece was changed somewhere else"
      role="alertdialog"
      onClose={() => setLater(true)}
      footer={
        <>
          <Button onPress={() => void theirs()}>Open the other version</Button>
          <Button onPress={() => void copy()}>Save mine as a copy</Button>
          <Button variant="primary" onPress={() => void mine()}>
            Keep mine
          </Button>
        </>
      }
    >
      <p>
        Another window or program saved it after you opened it. Your words are kept in a draft, and
        whichever version you do not choose stays in the Versions tab.
      </p>
    </Dialog>
  );
}
