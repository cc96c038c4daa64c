/**
 * Find and replace in the open piece: the state of a search, kept true while the text changes, and
 * the paint of its matches near what is on the screen.
 */
import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Span } from '../../../shared/article/edit/regions.ts';
import { findMatches, type SearchCache, type SearchMatch } from './search-matches.ts';
import { compileQuery, type Matcher, type SearchQuery } from './search-query.ts';
import { followViewport } from './viewport.ts';

/** A search in progress. `current` is an index of `matches`, or -1; `error` a sentence or null. */
export type Search = {
  readonly query: SearchQuery;
  readonly error: string | null;
  readonly matches: readonly SearchMatch[];
  readonly isCut: boolean;
  readonly current: number;
};

type PluginState = {
  readonly search: Search | null;
  readonly matcher: Matcher | null;
  readonly cache: SearchCache;
  /** What to paint; null until the screen was measured, then everything is near. */
  readonly visible: Span | null;
};

/** What a transaction may tell the plugin. */
export type SearchMeta =
  | { readonly kind: 'query'; readonly query: SearchQuery | null }
  | { readonly kind: 'current'; readonly current: number }
  | { readonly kind: 'visible'; readonly visible: Span };

/** Key of the plugin, and of the meta that drives it. */
export const searchKey = new PluginKey<PluginState>('search');

const IDLE: PluginState = { search: null, matcher: null, cache: new WeakMap(), visible: null };
const MOST_PAINTED = 1000;

/** The extension. */
export const SearchInPiece = Extension.create({
  name: 'searchInPiece',
  addProseMirrorPlugins: () => [searchPlugin()],
});

/** The search of a state; null when nothing is searched for. */
export function searchOf(state: EditorState): Search | null {
  return searchKey.getState(state)?.search ?? null;
}

function searchPlugin(): Plugin<PluginState> {
  return new Plugin<PluginState>({
    key: searchKey,
    state: { init: () => IDLE, apply: nextState },
    props: { decorations: paint },
    view: (view: EditorView) => followViewport(view, (visible) => announce(view, visible)),
  });
}

/** Only a search in progress needs to know what is on the screen. */
function announce(view: EditorView, visible: Span): void {
  const current = searchKey.getState(view.state);
  if (current?.search === null || current === undefined) return;
  if (current.visible?.from === visible.from && current.visible.to === visible.to) return;
  const meta: SearchMeta = { kind: 'visible', visible };
  view.dispatch(view.state.tr.setMeta(searchKey, meta).setMeta('addToHistory', false));
}

function nextState(tr: Transaction, value: PluginState): PluginState {
  const meta: SearchMeta | undefined = tr.getMeta(searchKey);
  if (meta?.kind === 'query') return started(tr, meta.query, value.visible);
  const state = tr.docChanged ? refreshed(tr, value) : value;
  if (state.search === null || meta === undefined) return state;
  if (meta.kind === 'visible') return { ...state, visible: meta.visible };
  return { ...state, search: { ...state.search, current: meta.current } };
}

function started(tr: Transaction, query: SearchQuery | null, visible: Span | null): PluginState {
  if (query === null || query.text === '') return { ...IDLE, visible };
  const none = { query, matches: [], isCut: false, current: -1 };
  const compiled = compileQuery(query);
  const cache: SearchCache = new WeakMap();
  if (!compiled.ok) {
    const search = { ...none, error: compiled.error.sentence };
    return { search, matcher: null, cache, visible };
  }
  const { matches, isCut } = findMatches(tr.doc, compiled.value, cache);
  const search = { ...none, error: null, matches, isCut };
  return { search, matcher: compiled.value, cache, visible };
}

function refreshed(tr: Transaction, value: PluginState): PluginState {
  if (value.search === null || value.matcher === null) return value;
  const { matches, isCut } = findMatches(tr.doc, value.matcher, value.cache);
  const visible = value.visible && {
    from: tr.mapping.map(value.visible.from, -1),
    to: tr.mapping.map(value.visible.to, 1),
  };
  const current = Math.min(value.search.current, matches.length - 1);
  return { ...value, visible, search: { ...value.search, matches, isCut, current } };
}

function paint(state: EditorState): DecorationSet {
  const value = searchKey.getState(state);
  if (value === undefined || value.search === null) return DecorationSet.empty;
  const { matches, current } = value.search;
  const { from, to } = value.visible ?? { from: 0, to: state.doc.content.size };
  const painted: Decoration[] = [];
  for (const [index, match] of matches.entries()) {
    if (match.kind === 'attribute' || match.to < from || match.from > to) continue;
    if (painted.length >= MOST_PAINTED) break;
    const name = index === current ? 'search-match search-match-current' : 'search-match';
    painted.push(Decoration.inline(match.from, match.to, { class: name }));
  }
  return DecorationSet.create(state.doc, painted);
}
