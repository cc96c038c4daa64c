/** Panels between toolbar and page: find and replace, and what a paste did. */
import type { Editor } from '@tiptap/core';
import { useEditorDialogs } from '../menus/editor-dialogs.ts';
import { FindPanel } from './FindPanel.tsx';
import { PasteReportPanel } from './PasteReportPanel.tsx';

/** The open panels of an editor. */
export function EditorPanels({ editor }: { readonly editor: Editor }) {
  const find = useEditorDialogs((state) => state.find);
  return (
    <>
      {find !== 'closed' && <FindPanel editor={editor} withReplace={find === 'replace'} />}
      <PasteReportPanel editor={editor} />
    </>
  );
}
