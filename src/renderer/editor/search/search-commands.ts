/** Commands of find and replace; a panel calls them and reads `searchOf(state)`. */
import { closeHistory } from '@tiptap/pm/history';
import {
  type Command,
  type EditorState,
  NodeSelection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import type { SearchMatch } from './search-matches.ts';
import { type SearchMeta, searchKey, searchOf } from './search-plugin.ts';
import type { SearchQuery } from './search-query.ts';
import { replaceMatches } from './search-replace.ts';

/** Starts a search, or ends it with null; the text and the caret stay as they are. */
export function setSearch(query: SearchQuery | null): Command {
  return (state, dispatch) => {
    dispatch?.(withMeta(state.tr, { kind: 'query', query }));
    return true;
  };
}

/** Goes to the next (1) or previous (-1) match from the caret, round at the end of the piece. */
export function findNext(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const search = searchOf(state);
    if (search === null || search.matches.length === 0) return false;
    const { matches } = search;
    const ahead =
      direction === 1
        ? matches.findIndex((match) => isAfter(match, state, search.current, matches))
        : matches.findLastIndex((match) => startOf(match) < state.selection.from);
    const edge = direction === 1 ? 0 : matches.length - 1;
    return goToMatch(ahead < 0 ? edge : ahead)(state, dispatch);
  };
}

/** Selects one match of the list by its index. */
export function goToMatch(index: number): Command {
  return (state, dispatch) => {
    const match = searchOf(state)?.matches[index];
    if (match === undefined) return false;
    const tr = selectMatch(state.tr, match);
    dispatch?.(withMeta(tr, { kind: 'current', current: index }).scrollIntoView());
    return true;
  };
}

/** Replaces the current match, or goes to one when there is none, and goes on to the next. */
export function replaceCurrent(template: string): Command {
  return (state, dispatch, view) => {
    const search = searchOf(state);
    const match = search?.matches[search.current];
    if (search === null || match === undefined) return findNext(1)(state, dispatch, view);
    const { tr } = state;
    replaceMatches(tr, [match], template, search.query.isRegex);
    if (match.kind === 'text') {
      tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(match.to)));
    }
    const next = search.current;
    dispatch?.(closeHistory(withMeta(tr, { kind: 'current', current: next })));
    return true;
  };
}

/** Replaces every match that was found, as one undo step; false when there is none. */
export function replaceAll(template: string): Command {
  return (state, dispatch) => {
    const search = searchOf(state);
    if (search === null || search.matches.length === 0) return false;
    const { tr } = state;
    replaceMatches(tr, search.matches, template, search.query.isRegex);
    dispatch?.(closeHistory(tr));
    return true;
  };
}

function withMeta(tr: Transaction, meta: SearchMeta): Transaction {
  return tr.setMeta(searchKey, meta);
}

function selectMatch(tr: Transaction, match: SearchMatch): Transaction {
  return tr.setSelection(
    match.kind === 'text'
      ? TextSelection.create(tr.doc, match.from, match.to)
      : NodeSelection.create(tr.doc, match.position),
  );
}

function startOf(match: SearchMatch): number {
  return match.kind === 'text' ? match.from : match.position;
}

/** The match already selected is passed over, several in one attribute one after the other. */
function isAfter(
  match: SearchMatch,
  state: EditorState,
  current: number,
  matches: readonly SearchMatch[],
): boolean {
  const { selection } = state;
  if (match.kind === 'text' && match.from === selection.from && match.to === selection.to) {
    return false;
  }
  const isSameNode = selection instanceof NodeSelection && startOf(match) === selection.from;
  if (isSameNode) return matches.indexOf(match) > current;
  return startOf(match) >= selection.from;
}
