/** The open library: commands, panes, dialogs, drops, progress. */
import { useEffect } from 'react';
import { useSettings } from '../api/queries.ts';
import { useEditCommands } from '../commands/edit-commands.ts';
import { useEvidenceCommands } from '../features/evidence/use-evidence-commands.ts';
import { DropOverlay } from '../features/importing/DropOverlay.tsx';
import { useHandedDocuments } from '../features/importing/handed-documents.ts';
import { usePreflightCommands } from '../features/preflight/commands.ts';
import { useDamageNotice } from '../features/recovery/use-damage-notice.ts';
import { useViewerCommands } from '../features/viewer/use-viewer-commands.ts';
import { openDialog } from '../state/ui.ts';
import { useAppCommands } from './app-commands.ts';
import { Dialogs } from './Dialogs.tsx';
import { Layout } from './Layout.tsx';
import { useMenuState } from './menu-state.ts';
import { TaskProgress } from './TaskProgress.tsx';
import { useWindowTitle } from './window-title.ts';

/** The workspace; `isEmpty` says that the library has no piece yet. */
export function Workspace({ isEmpty }: { readonly isEmpty: boolean }) {
  const { firstRunDone } = useSettings();
  useEditCommands();
  useAppCommands();
  usePreflightCommands();
  useEvidenceCommands();
  useViewerCommands();
  useHandedDocuments();
  useDamageNotice();
  useWindowTitle();
  useMenuState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the state at the start counts.
  useEffect(() => {
    if (isEmpty && !firstRunDone) openDialog({ kind: 'welcome' });
  }, []);
  return (
    <>
      <Layout />
      <Dialogs />
      <DropOverlay />
      <TaskProgress />
    </>
  );
}
