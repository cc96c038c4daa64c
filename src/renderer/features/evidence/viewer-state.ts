/** What the source viewer beside the text shows. Only one source is open at a time. */
import { create } from 'zustand';

/** A stretch of a snapshot's text. */
export type ViewedPassage = {
  readonly snapshotId: string;
  readonly start: number;
  readonly end: number;
};

/** The viewer; `passage` is brought into view when it is set. */
export type ViewerState = {
  readonly isOpen: boolean;
  readonly snapshotId: string | null;
  readonly passage: ViewedPassage | null;
  /** What is selected in the source; null when nothing is. */
  readonly selection: ViewedPassage | null;
  /** The text of the source takes the focus as soon as it is there. */
  readonly wantsFocus: boolean;
};

/** The viewer's state; change it with the functions below. */
export const useViewer = create<ViewerState>(() => ({
  isOpen: false,
  snapshotId: null,
  passage: null,
  selection: null,
  wantsFocus: false,
}));

/** Opens a snapshot in the viewer, at a passage when one is given. */
export function openInViewer(target: { readonly snapshotId: string } | ViewedPassage): void {
  const passage = 'start' in target ? target : null;
  useViewer.setState({ isOpen: true, snapshotId: target.snapshotId, passage, selection: null });
}

/** Hides the viewer; what it showed is kept. */
export function closeViewer(): void {
  useViewer.setState({ isOpen: false, wantsFocus: false });
}
