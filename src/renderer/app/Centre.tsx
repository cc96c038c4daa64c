/** The middle pane: the editor of the open piece, or what to do when none is open. */
import { FileText } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { runCommand } from '../commands/registry.ts';
import { useUi } from '../state/ui.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Loaded with the first piece, so that the library is on screen before the editor's code. */
const EditorPane = lazy(async () => {
  const { EditorPane: component } = await import('../editor/EditorPane.tsx');
  return { default: component };
});

/** The editor, or an invitation to open or start a piece. */
export function Centre() {
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
