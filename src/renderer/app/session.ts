/**
 * What survives a restart: panes, tab and open piece come from the settings once, and every
 * later change of the window is written back to them.
 */
import { useEffect, useState } from 'react';
import type { Settings } from '../../shared/settings/schema.ts';
import { call } from '../api/client.ts';
import { type UiState, useUi } from '../state/ui.ts';

function remembered(state: UiState): Partial<Settings> {
  const { showLibrary, showInspector, inspectorTab, showInvisibles, openArticleId } = state;
  const shown = { showLibrary, showInspector, inspectorTab, showInvisibles };
  return { ...shown, lastArticleId: openArticleId };
}

/** Restores the window once the library is open and keeps the settings in step; true when restored. */
export function useSession(isLibraryOpen: boolean): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!isLibraryOpen) return;
    let live = true;
    let stop = () => {};
    void restore().then(() => {
      if (!live) return;
      setReady(true);
      stop = useUi.subscribe(persistChange);
    });
    return () => {
      live = false;
      stop();
    };
  }, [isLibraryOpen]);
  return ready;
}

async function restore(): Promise<void> {
  const settings = await call('settings.get', {});
  if (!settings.ok) return;
  const { showLibrary, showInspector, inspectorTab, showInvisibles, lastArticleId } =
    settings.value;
  const piece = lastArticleId === null ? null : await call('articles.get', { id: lastArticleId });
  const openArticleId = piece?.ok === true && piece.value.place !== 'trash' ? lastArticleId : null;
  const shown = { showLibrary, showInspector, inspectorTab, showInvisibles };
  useUi.setState({ ...shown, openArticleId });
}

function persistChange(state: UiState, previous: UiState): void {
  const next = remembered(state);
  if (JSON.stringify(next) !== JSON.stringify(remembered(previous))) {
    void call('settings.set', next);
  }
}
