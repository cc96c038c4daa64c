/** What the Sources tab is asked to do from elsewhere: show the form for a new source, or its box. */
import { create } from 'zustand';
import { showInspectorTab } from '../../state/ui.ts';

/** State of the Sources tab; `wantsBox` is set until the box for links and files has the focus. */
export const useSourcesTab = create<{ readonly adding: boolean; readonly wantsBox: boolean }>(
  () => ({ adding: false, wantsBox: false }),
);

/** Shows the Sources tab with the form for a new source. */
export function openNewSource(): void {
  showInspectorTab('sources');
  useSourcesTab.setState({ adding: true });
}

/** Shows the Sources tab with the focus in its box for links and files. */
export function openAttachBox(): void {
  showInspectorTab('sources');
  useSourcesTab.setState({ wantsBox: true });
}
