/** Whether the form for a new source is open; a command opens it from anywhere. */
import { create } from 'zustand';
import { showInspectorTab } from '../../state/ui.ts';

/** State of the Sources tab. */
export const useSourcesTab = create<{ readonly adding: boolean }>(() => ({ adding: false }));

/** Shows the Sources tab with the form for a new source. */
export function openNewSource(): void {
  showInspectorTab('sources');
  useSourcesTab.setState({ adding: true });
}
