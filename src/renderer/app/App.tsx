/**
 * The whole window: the workspace when the library is open, the recovery screen when it is
 * not, and what lies above both (dialogs, messages, keys, theme).
 */
import { useLibraryState } from '../api/queries.ts';
import { useDispatcher } from '../commands/dispatcher.ts';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { Layout } from './Layout.tsx';
import { useSession } from './session.ts';
import { useTheme } from './theme.ts';

/** The application. */
export function App() {
  useTheme();
  useDispatcher();
  return (
    <>
      <Screen />
      <ToastRegion />
    </>
  );
}

function Screen() {
  const library = useLibraryState();
  const ready = useSession();
  if (library.data === undefined || !ready) return null;
  return <Layout />;
}
