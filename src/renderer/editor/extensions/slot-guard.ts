/**
 * The slot guard: the editor's first plugin. It takes every deletion, typing, composition and cut
 * over a selection that reaches across slots, and refuses any other change that would.
 */
import { Extension } from '@tiptap/core';
import { closeHistory, isHistoryTransaction } from '@tiptap/pm/history';
import {
  AllSelection,
  type EditorState,
  NodeSelection,
  Plugin,
  PluginKey,
  Selection,
  type Transaction,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import {
  deleteGuarded,
  needsGuard,
  typeGuarded,
} from '../../../shared/article/edit/guarded-edits.ts';
import { widerSelection } from '../../../shared/article/edit/select-all.ts';
import { crossesSlots } from '../../../shared/article/edit/slot-steps.ts';
import { newerPageSelection } from './page-selection.ts';

/** Where the caret last stood before everything was selected. */
type Home = { readonly home: number };

const slotGuardKey = new PluginKey<Home>('slotGuard');

/** The extension; its priority puts it before every other plugin and keymap. */
export const SlotGuard = Extension.create({
  name: 'slotGuard',
  priority: 1000,
  addProseMirrorPlugins: () => [slotGuard()],
});

function slotGuard(): Plugin<Home> {
  return new Plugin<Home>({
    key: slotGuardKey,
    state: {
      init: (_, state) => ({ home: state.selection.head }),
      apply: nextHome,
    },
    filterTransaction: isAllowed,
    props: {
      handleTextInput: (view, _from, _to, text) => typeOver(view, text),
      handleKeyDown: (view, event) => handleKey(view, event),
      handleDOMEvents: {
        compositionstart: (view) => prepareComposition(view),
        cut: (view, event) => cutClamped(view, event),
      },
    },
  });
}

/** Widening keeps the home: typing over the piece belongs where selecting it began. */
function selectWider(state: EditorState): Transaction {
  return state.tr.setSelection(widerSelection(state.selection)).setMeta(slotGuardKey, 'widen');
}

/** Transactions that leave the selection as it is, such as those of decorations, change nothing. */
function nextHome(tr: Transaction, value: Home, before: EditorState, after: EditorState): Home {
  const mapped = { home: tr.mapping.map(value.home) };
  const isWidened = tr.getMeta(slotGuardKey) === 'widen';
  if (isWidened || after.selection instanceof AllSelection) return mapped;
  const isMoved = tr.docChanged ? tr.selectionSet : !after.selection.eq(before.selection);
  return isMoved ? { home: after.selection.head } : mapped;
}

/** Undo replays what was allowed before; everything else must stay inside its slots. */
function isAllowed(tr: Transaction): boolean {
  if (!tr.docChanged || isHistoryTransaction(tr)) return true;
  return !tr.steps.some((step, index) => {
    const before = tr.docs[index];
    return before !== undefined && crossesSlots(step, before);
  });
}

function typeOver(view: EditorView, text: string): boolean {
  const { state } = view;
  if (!needsGuard(state.selection)) return false;
  view.dispatch(asOneStep(typeGuarded(state, text, homeOf(state))));
  return true;
}

function handleKey(view: EditorView, event: KeyboardEvent): boolean {
  const isSelectAll = event.key.toLowerCase() === 'a' && isModified(event);
  const isDeleting = ['Backspace', 'Delete', 'Enter'].includes(event.key);
  if (!isSelectAll && !isDeleting) return false;
  const newer = newerPageSelection(view);
  if (newer !== null) view.dispatch(view.state.tr.setSelection(newer));
  const { state } = view;
  if (isSelectAll) {
    view.dispatch(selectWider(state));
    return true;
  }
  if (!needsGuard(state.selection)) return false;
  if (event.key === 'Enter' && state.selection instanceof NodeSelection) {
    const inside = state.doc.resolve(state.selection.from + 1);
    view.dispatch(state.tr.setSelection(Selection.near(inside)));
    return true;
  }
  view.dispatch(asOneStep(deleteGuarded(state)));
  return true;
}

/** Undo must not take back what was typed a moment before together with a large deletion. */
function asOneStep(tr: Transaction): Transaction {
  return closeHistory(tr).setMeta('preventClearDocument', true).scrollIntoView();
}

function isModified(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}

/** An input method writes straight into the page: what it replaces must lie in one region. */
function prepareComposition(view: EditorView): boolean {
  const { state } = view;
  if (needsGuard(state.selection)) {
    view.dispatch(asOneStep(typeGuarded(state, '', homeOf(state))));
  }
  return false;
}

function cutClamped(view: EditorView, event: ClipboardEvent): boolean {
  const { state } = view;
  if (!needsGuard(state.selection) || event.clipboardData === null) return false;
  const { dom, text } = view.serializeForClipboard(state.selection.content());
  event.preventDefault();
  event.clipboardData.clearData();
  event.clipboardData.setData('text/html', dom.innerHTML);
  event.clipboardData.setData('text/plain', text);
  view.dispatch(asOneStep(deleteGuarded(state)).setMeta('uiEvent', 'cut'));
  return true;
}

/** Where the caret stood before everything was selected: what typing over the piece replaces. */
export function homeOf(state: EditorState): number {
  return slotGuardKey.getState(state)?.home ?? state.selection.head;
}
