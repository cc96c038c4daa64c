/**
 * The whole window: the workspace when the library is open, the recovery screen when it is
 * not, and what lies above both (messages, keys, theme).
 */
import { useLibraryState } from '../api/queries.ts';
import { useDispatcher } from '../commands/dispatcher.ts';
import { useAppFlush } from '../editor/autosave/app-flush.ts';
import { RecoveryScreen } from '../features/recovery/RecoveryScreen.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { useSession } from './session.ts';
import { useTheme } from './theme.ts';
import { Workspace } from './Workspace.tsx';

/** The application. */
export function App() {
  useTheme();
  useDispatcher();
  useAppFlush();
  return (
    <>
      <Screen />
      <ToastRegion />
    </>
  );
}

function Screen() {
  const library = useLibraryState();
  const isOpen = library.data?.kind === 'open';
  const isRestored = useSession(isOpen);
  if (library.error !== null) {
    const closed = { kind: 'closed', directory: '', heldBy: null, backups: [] } as const;
    return <RecoveryScreen library={{ ...closed, backups: [], error: library.error.error }} />;
  }
  if (library.data?.kind === 'closed') return <RecoveryScreen library={library.data} />;
  if (library.data === undefined || !isRestored) return <Skeleton rows={6} />;
  return <Workspace key={library.data.directory} isEmpty={library.data.empty} />;
}
