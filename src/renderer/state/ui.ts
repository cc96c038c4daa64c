/**
 * What the window itself owns: which piece is open, which panes and dialogs show, what is
 * selected in the list. Nothing here outlives the window except through settings.
 */
import { create } from 'zustand';
import type { SavedSearch } from '../../shared/ipc/areas/library.ts';
import type { SnippetFields } from '../../shared/ipc/areas/snippets.ts';

/** The dialog that is open; only one at a time. */
export type OpenDialog =
  | { readonly kind: 'palette'; readonly mode: 'commands' | 'pieces' }
  | { readonly kind: 'new-piece' }
  | { readonly kind: 'import' }
  | { readonly kind: 'import-report'; readonly articleId: string }
  | { readonly kind: 'export'; readonly articleIds: readonly string[] }
  | { readonly kind: 'export-library' }
  | { readonly kind: 'tag'; readonly articleIds: readonly string[] }
  | { readonly kind: 'delete-forever'; readonly articleIds: readonly string[] }
  | { readonly kind: 'save-search'; readonly search: SavedSearch | null }
  | { readonly kind: 'insert-snippet' }
  | { readonly kind: 'snippets' }
  | { readonly kind: 'snippet'; readonly snippet: SnippetFields; readonly from: 'text' | 'list' }
  /** A record of the library, or a new one with null. */
  | { readonly kind: 'source-record'; readonly sourceId: string | null }
  | { readonly kind: 'source-text'; readonly sourceId: string }
  | { readonly kind: 'references-in'; readonly articleId: string | null }
  | { readonly kind: 'references-out'; readonly sourceIds: readonly string[] }
  | { readonly kind: 'settings' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'about' };

/** Parts of the window that F6 moves between. */
export const PANES = ['library', 'editor', 'source', 'inspector', 'status'] as const;
/** One part of the window. */
export type Pane = (typeof PANES)[number];

/** What fills the window: the open piece between its panes, or the library's sources or people. */
export type Screen = 'piece' | 'sources' | 'people';

/** State of the window. */
export type UiState = {
  readonly screen: Screen;
  readonly openArticleId: string | null;
  /** Grows each time the open piece has to be read again; part of the editor's key. */
  readonly opening: number;
  readonly inspectorTab: string;
  readonly showLibrary: boolean;
  readonly showInspector: boolean;
  /** Hides both side panes without forgetting whether they were shown. */
  readonly focusMode: boolean;
  readonly proofView: boolean;
  /** Whether spaces, breaks and ends of paragraphs are marked in the text. */
  readonly showInvisibles: boolean;
  readonly dialog: OpenDialog | null;
  /** The pane that had the focus last, dialogs not counted; decides what Undo means. */
  readonly focusPane: Pane;
  /** Whether text is selected in the editor; set by the editor. */
  readonly hasTextSelection: boolean;
  /** Ids selected in the library list, in list order. */
  readonly selectedIds: readonly string[];
};

/** The window's state; change it with `useUi.setState` or the functions below. */
export const useUi = create<UiState>(() => ({
  screen: 'piece',
  openArticleId: null,
  opening: 0,
  inspectorTab: 'outline',
  showLibrary: true,
  showInspector: true,
  focusMode: false,
  proofView: false,
  showInvisibles: false,
  dialog: null,
  focusPane: 'library',
  hasTextSelection: false,
  selectedIds: [],
}));

/** Opens a piece in the editor, or none with null. */
export function openArticle(id: string | null): void {
  useUi.setState({ screen: 'piece', openArticleId: id, hasTextSelection: false });
}

/** Fills the window with something else; the open piece stays open behind it. */
export function showScreen(screen: Screen): void {
  useUi.setState({ screen });
}

/** Reads the open piece again, after something else than the editor changed its text. */
export function reopenArticle(): void {
  useUi.setState(({ opening }) => ({ opening: opening + 1, hasTextSelection: false }));
}

/** Shows a tab of the inspector, and the inspector with it. */
export function showInspectorTab(tab: string): void {
  useUi.setState({
    screen: 'piece',
    inspectorTab: tab,
    showInspector: true,
    focusMode: false,
  });
}

/** Opens a dialog in place of any other. */
export function openDialog(dialog: OpenDialog): void {
  useUi.setState({ dialog });
}

/** Closes the open dialog. */
export function closeDialog(): void {
  useUi.setState({ dialog: null });
}
