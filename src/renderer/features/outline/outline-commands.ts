/** What the outline does to the text: going to an entry, moving a section. */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { type Command, Selection } from '@tiptap/pm/state';
import { moveSection, moveSectionTo, sectionsOf } from '../../../shared/article/edit/sections.ts';
import type { OutlineEntry } from './outline.ts';

/** Puts the caret at the start of an entry's text and brings it into view. */
export function goToEntry(entry: OutlineEntry): Command {
  return (state, dispatch) => {
    const position = Math.min(entry.position + 1, state.doc.content.size);
    const selection = Selection.near(state.doc.resolve(position));
    dispatch?.(state.tr.setSelection(selection).scrollIntoView());
    return true;
  };
}

/** Swaps a section with its neighbour of the same rank. */
export function moveSectionBy(editor: Editor, entry: OutlineEntry, direction: 1 | -1): boolean {
  const { state, view } = editor;
  const section = sectionsOf(state.doc).find(({ position }) => position === entry.position);
  const { tr } = state;
  if (section === undefined || !moveSection(tr, section, direction)) return false;
  view.dispatch(closeHistory(tr.scrollIntoView()));
  return true;
}

/** Moves a section with everything under it before the section at another entry. */
export function moveSectionBefore(
  editor: Editor,
  entry: OutlineEntry,
  before: OutlineEntry,
): boolean {
  const { state, view } = editor;
  const sections = sectionsOf(state.doc);
  const section = sections.find(({ position }) => position === entry.position);
  const target = sections.find(({ position }) => position === before.position);
  const { tr } = state;
  if (section === undefined || target === undefined) return false;
  if (!moveSectionTo(tr, section, target.first)) return false;
  view.dispatch(closeHistory(tr.scrollIntoView()));
  return true;
}
