/**
 * Wavy lines under misspelt words. Blocks that change are decorated from known verdicts at
 * once; words nobody has asked about are sent in idle batches and decorated with the answer.
 */
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { changedSpans } from '../../../shared/article/edit/changed-spans.ts';
import type { Span } from '../../../shared/article/edit/regions.ts';
import { blockWords } from './block-words.ts';
import type { Verdicts } from './verdicts.ts';

const PAUSE_MS = 250;

/** Lines to draw, and the misspelt word that is spared because the caret is in it. */
type SpellingState = {
  readonly lines: DecorationSet;
  readonly spared: Span | null;
  /** Whether the last thing that happened was typing; a caret that only passes spares nothing. */
  readonly isTyping: boolean;
};

/** Key of the plugin; one per editor. */
export const spellingKey = new PluginKey<SpellingState>('spelling');

/** The plugin over one dictionary. */
export function spellingPlugin(verdicts: Verdicts): Plugin<SpellingState> {
  return new Plugin<SpellingState>({
    key: spellingKey,
    state: {
      init: (_, state) => decorateAll(state, verdicts, false),
      apply: (tr, current, _, state) => {
        const { isTyping } = current;
        if (tr.getMeta(spellingKey) === 'answered') return decorateAll(state, verdicts, isTyping);
        if (tr.docChanged) return redecorate(tr, current, verdicts);
        return isTyping && tr.selectionSet ? { ...current, isTyping: false } : current;
      },
    },
    props: { decorations: (state) => spellingKey.getState(state)?.lines },
    view: (view) => watch(view, verdicts),
  });
}

/** The misspelt word around a position, or the next one from there on; null when there is none. */
export function misspellingAt(
  state: EditorState,
  position: number,
): { readonly from: number; readonly to: number; readonly word: string } | null {
  const [found] = spellingKey.getState(state)?.lines.find(position, position) ?? [];
  if (found === undefined) return null;
  const { from, to } = found;
  return { from, to, word: state.doc.textBetween(from, to) };
}

/** The first misspelt word after a position, from the start again when there is none below. */
export function nextMisspelling(
  state: EditorState,
  position: number,
): { readonly from: number; readonly to: number } | null {
  const all = (spellingKey.getState(state)?.lines.find() ?? []).toSorted((a, b) => a.from - b.from);
  return all.find(({ from }) => from >= position) ?? all[0] ?? null;
}

function decorateAll(
  { doc, selection }: Pick<EditorState, 'doc' | 'selection'>,
  verdicts: Verdicts,
  isTyping: boolean,
): SpellingState {
  const found: Span[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    found.push(...misspeltIn(node, position, verdicts));
    return false;
  });
  const spared = isTyping ? wordAt(found, selection.head) : null;
  const lines = found.filter((word) => word !== spared).map(lineUnder);
  return { lines: DecorationSet.create(doc, lines), spared, isTyping };
}

function redecorate(tr: Transaction, current: SpellingState, verdicts: Verdicts): SpellingState {
  let lines = current.lines.map(tr.mapping, tr.doc);
  let spared: Span | null = null;
  const size = tr.doc.content.size;
  for (const { from, to } of changedSpans([tr])) {
    tr.doc.nodesBetween(Math.max(0, from - 1), Math.min(size, to + 1), (node, position) => {
      if (!node.isTextblock) return true;
      const found = misspeltIn(node, position, verdicts);
      spared ??= wordAt(found, tr.selection.head);
      lines = lines
        .remove(lines.find(position + 1, position + node.nodeSize - 1))
        .add(tr.doc, found.filter((word) => word !== spared).map(lineUnder));
      return false;
    });
  }
  return { lines, spared, isTyping: true };
}

function misspeltIn(block: DocumentNode, position: number, verdicts: Verdicts): Span[] {
  return blockWords(block)
    .filter(({ word }) => verdicts.isUnknown(word) === true)
    .map(({ from, to }) => ({ from: position + 1 + from, to: position + 1 + to }));
}

/** The word the caret is in or at the end of: it may still be being typed. */
function wordAt(words: readonly Span[], caret: number): Span | null {
  return words.find(({ from, to }) => from < caret && caret <= to) ?? null;
}

function lineUnder({ from, to }: Span): Decoration {
  return Decoration.inline(from, to, { class: 'misspelt' });
}

/** Asks about new words when the writer pauses, and marks a spared word once the caret left it. */
function watch(view: EditorView, verdicts: Verdicts) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const check = async () => {
    const answered = await verdicts.ask(unaskedWords(view.state.doc, verdicts));
    if (view.isDestroyed || (!answered && !hasLeftSpared(view.state))) return;
    view.dispatch(view.state.tr.setMeta(spellingKey, 'answered').setMeta('addToHistory', false));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      cancelIdleCallback(idle);
      idle = requestIdleCallback(() => void check(), { timeout: 2_000 });
    }, PAUSE_MS);
  };
  soon();
  return {
    update: (_: EditorView, before: EditorState) => {
      if (before.doc !== view.state.doc || hasLeftSpared(view.state)) soon();
    },
    destroy: () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    },
  };
}

function hasLeftSpared(state: EditorState): boolean {
  const current = spellingKey.getState(state);
  if (current === undefined || current.spared === null) return false;
  return !current.isTyping || wordAt([current.spared], state.selection.head) === null;
}

function unaskedWords(document: DocumentNode, verdicts: Verdicts): string[] {
  const words: string[] = [];
  document.descendants((node) => {
    if (!node.isTextblock) return true;
    for (const { word } of blockWords(node)) {
      if (verdicts.isUnknown(word) === undefined) words.push(word);
    }
    return false;
  });
  return words;
}
