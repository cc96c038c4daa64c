/** Going to the place that a finding, a slot or a claim names. */
import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { FindingPlace } from '../../../shared/verify/preflight/finding.ts';
import { positionsOf } from '../../editor/evidence/block-positions.ts';
import { showInspectorTab } from '../../state/ui.ts';

/** Selects a place and brings it into view; false when its block is gone. */
export function goToPlace(editor: Editor, place: FindingPlace): boolean {
  const { state, view } = editor;
  const range = positionsOf(state.doc, place);
  if (range === null) return false;
  const selection = range.node
    ? selectionOfNode(editor, range.from)
    : TextSelection.create(state.doc, range.from, range.to);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
  return true;
}

/** Goes to a place and shows a tab of the inspector beside it. */
export function showPlace(editor: Editor, place: FindingPlace, tab: string): void {
  if (goToPlace(editor, place)) showInspectorTab(tab);
}

function selectionOfNode({ state }: Editor, position: number): Selection {
  const node = state.doc.nodeAt(position);
  return node !== null && NodeSelection.isSelectable(node)
    ? NodeSelection.create(state.doc, position)
    : Selection.near(state.doc.resolve(position));
}
