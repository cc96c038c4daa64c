/** Which of the editor's own dialogs and panels is open; commands open them, they close themselves. */
import { create } from 'zustand';

/** A dialog over the text. `position` is that of the citation being changed, or null for a new one. */
export type EditorDialog =
  | { readonly kind: 'link' }
  | { readonly kind: 'citation'; readonly position: number | null }
  | { readonly kind: 'embed' };

/** State of the editor's dialogs and of its find panel. */
export const useEditorDialogs = create<{
  readonly dialog: EditorDialog | null;
  readonly find: 'closed' | 'find' | 'replace';
}>(() => ({ dialog: null, find: 'closed' }));

/** Opens a dialog over the text. */
export function openEditorDialog(dialog: EditorDialog): void {
  useEditorDialogs.setState({ dialog });
}

/** Closes the open dialog. */
export function closeEditorDialog(): void {
  useEditorDialogs.setState({ dialog: null });
}
