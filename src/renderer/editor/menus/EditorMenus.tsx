/** Everything that floats over the text: bubble toolbar, slash menu, dialogs, context menu. */
import type { Editor } from '@tiptap/core';
import { useKnownSnippets } from '../snippets/use-known-snippets.ts';
import { BubbleToolbar } from './BubbleToolbar.tsx';
import { CitationDialog } from './CitationDialog.tsx';
import { EmbedDialog } from './EmbedDialog.tsx';
import { useEditorDialogs } from './editor-dialogs.ts';
import { LinkDialog } from './LinkDialog.tsx';
import { SlashMenu } from './SlashMenu.tsx';
import { useContextMenu } from './use-context-menu.ts';

/** The floating parts of one editor. */
export function EditorMenus({
  editor,
  articleId,
}: {
  readonly editor: Editor;
  readonly articleId: string;
}) {
  const dialog = useEditorDialogs((state) => state.dialog);
  useContextMenu(editor);
  useKnownSnippets(editor, articleId);
  return (
    <>
      <BubbleToolbar editor={editor} />
      <SlashMenu editor={editor} />
      {dialog?.kind === 'link' && <LinkDialog editor={editor} />}
      {dialog?.kind === 'embed' && <EmbedDialog editor={editor} />}
      {dialog?.kind === 'citation' && (
        <CitationDialog editor={editor} articleId={articleId} position={dialog.position} />
      )}
    </>
  );
}
