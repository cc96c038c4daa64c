/**
 * The editor of one piece: toolbar, notices, the page, and the Sources list under it. A leaf
 * of the window: nothing here re-renders per key except what selects a changed value.
 */
import { EditorContent } from '@tiptap/react';
import { useRef } from 'react';
import { useArticle } from '../api/queries.ts';
import { EvidenceRail } from '../features/evidence/EvidenceRail.tsx';
import { usePreflight } from '../features/evidence/use-preflight.ts';
import { useUi } from '../state/ui.ts';
import { classes } from '../ui/classes.ts';
import { ConflictDialog } from './autosave/ConflictDialog.tsx';
import type { OpenedPiece } from './autosave/open-piece.ts';
import { useAutosave } from './autosave/use-autosave.ts';
import { useOutsideChanges } from './autosave/use-outside-changes.ts';
import styles from './Editor.module.css';
import './editor.css';
import './marks-in-text.css';
import { EditorMenus } from './menus/EditorMenus.tsx';
import { useEditorCommands } from './menus/use-editor-commands.ts';
import { PlaceNotice } from './PlaceNotice.tsx';
import { EditorPanels } from './panels/EditorPanels.tsx';
import { usePlace } from './place/use-place.ts';
import { ProofView } from './proof/ProofView.tsx';
import { RecoveredNotice } from './RecoveredNotice.tsx';
import { SourcesList } from './SourcesList.tsx';
import { useSpelling } from './spelling/use-spelling.ts';
import { Toolbar } from './toolbar/Toolbar.tsx';
import { useArticleEditor } from './use-article-editor.ts';
import { useEditable } from './use-editable.ts';
import { useInvisibles } from './use-invisibles.ts';

/** The editor; `onReload` opens the piece again as it now is in the library. */
export function Editor({
  piece,
  onReload,
}: {
  readonly piece: Extract<OpenedPiece, { kind: 'editable' }>;
  readonly onReload: () => void;
}) {
  const { record, document, recoveredFrom } = piece;
  const editor = useArticleEditor(record, document);
  const scroll = useRef<HTMLDivElement>(null);
  const proof = useUi((state) => state.proofView);
  const { language, place } = useArticle(record.id).data ?? record;
  useEditable(editor, place);
  useAutosave(editor, piece);
  useOutsideChanges(record.id, onReload);
  usePlace(editor, record.id, scroll);
  useSpelling(editor, language);
  useInvisibles(editor);
  usePreflight(editor, record.id);
  useEditorCommands(editor);
  return (
    <div className={classes(styles.editor)}>
      {!proof && place !== 'trash' && <Toolbar editor={editor} />}
      {place !== 'library' && <PlaceNotice articleId={record.id} place={place} />}
      {recoveredFrom !== null && <RecoveredNotice from={recoveredFrom} />}
      {!proof && <EditorPanels editor={editor} />}
      <div ref={scroll} className={classes(styles.scroll, proof && styles.hidden)}>
        <EditorContent editor={editor} className={classes(styles.page)} />
        {!proof && <EvidenceRail editor={editor} />}
        <SourcesList articleId={record.id} />
      </div>
      {proof && <ProofView editor={editor} articleId={record.id} />}
      <EditorMenus editor={editor} articleId={record.id} />
      <ConflictDialog onReload={onReload} />
    </div>
  );
}
