/**
 * Answers the program when it asks for the newest words before quitting, hiding or closing.
 * Mounted by the application itself: it answers also when no piece is open.
 */
import { useEffect } from 'react';
import { call, subscribe } from '../../api/client.ts';
import { usePiece } from '../piece-store.ts';
import { flushAllClosing } from './closing.ts';

/** Saves what is open whenever the program asks, and says whether everything is safe. */
export function useAppFlush(): void {
  useEffect(
    () =>
      subscribe('app.flush', ({ request }) => {
        void answer(request);
      }),
    [],
  );
}

async function answer(request: number): Promise<void> {
  const { autosave } = usePiece.getState();
  const open = autosave === null || (await autosave.flush('autosave'));
  const closed = await flushAllClosing();
  await call('app.flushed', { request, saved: open && closed });
}
