/** The middle pane: the editor of the open piece, or what to do when none is open. */
import { FileText } from 'lucide-react';
import { type ComponentType, lazy, Suspense } from 'react';
import { runCommand } from '../commands/registry.ts';
import { useUi } from '../state/ui.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

const editorModules = import.meta.glob<{ EditorPane: ComponentType<{ articleId: string }> }>(
  '../editor/EditorPane.tsx',
);

type EditorModule = { readonly default: ComponentType<{ articleId: string }> };

const EditorPane = lazy(async (): Promise<EditorModule> => {
  const load = Object.values(editorModules)[0];
  if (load === undefined) return { default: () => null };
  return { default: (await load()).EditorPane };
});

/** The editor, or an invitation to open or start a piece. */
export function Centre() {
  const articleId = useUi((state) => state.openArticleId);
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
      <EditorPane key={articleId} articleId={articleId} />
    </Suspense>
  );
}
