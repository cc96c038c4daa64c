/** The middle pane: the editor of the open piece, what to do when none is open, or a whole screen. */
import { FileText } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { assertNever } from '../../shared/ipc/result.ts';
import { runCommand } from '../commands/registry.ts';
import { type Screen, useUi } from '../state/ui.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import styles from './Centre.module.css';

/** Loaded with the first piece, so that the library is on screen before the editor's code. */
const EditorPane = lazy(async () => {
  const { EditorPane: component } = await import('../editor/EditorPane.tsx');
  return { default: component };
});

/** Loaded when it is asked for. */
const SourcesDesk = lazy(async () => {
  const { SourcesDesk: component } = await import('../features/desk/SourcesDesk.tsx');
  return { default: component };
});
const PeopleScreen = lazy(async () => {
  const { PeopleScreen: component } = await import('../features/people/PeopleScreen.tsx');
  return { default: component };
});

/** What the window is about. The piece stays as it is behind another screen, with its history. */
export function Centre() {
  const screen = useUi((state) => state.screen);
  return (
    <>
      <div className={classes(screen === 'piece' ? styles.shown : styles.behind)}>
        <Piece />
      </div>
      <Suspense fallback={null}>{screenOf(screen)}</Suspense>
    </>
  );
}

function screenOf(screen: Screen): ReactNode {
  switch (screen) {
    case 'piece':
      return null;
    case 'sources':
      return <SourcesDesk />;
    case 'people':
      return <PeopleScreen />;
    default:
      return assertNever(screen);
  }
}

/** The editor, or an invitation to open or start a piece. */
function Piece() {
  const articleId = useUi((state) => state.openArticleId);
  const opening = useUi((state) => state.opening);
  if (articleId === null) {
    return (
      <EmptyState
        icon={FileText}
        title="No piece is open"
        text="Choose one in the library, start a new one, or drop a document anywhere on this window."
      >
        <Button variant="primary" onPress={() => runCommand('file.new')}>
          New piece
        </Button>
        <Button onPress={() => runCommand('file.import')}>Import a file</Button>
      </EmptyState>
    );
  }
  return (
    <Suspense fallback={null}>
      <EditorPane key={`${articleId} ${opening}`} articleId={articleId} />
    </Suspense>
  );
}
