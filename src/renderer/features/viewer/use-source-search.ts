/** The search of the source viewer: what was found in the text, and going from match to match. */
import { type RefObject, useMemo, useState } from 'react';
import { findInSource } from '../../../shared/evidence/viewing/search.ts';
import type { Range } from '../../../shared/verify/text/range.ts';
import { useViewer } from '../evidence/viewer-state.ts';
import { reveal } from './use-highlights.ts';
import type { ViewerSearch } from './ViewerHeader.tsx';

/** The search of one source; a match that is gone to becomes the chosen passage. */
export function useSourceSearch(
  root: RefObject<HTMLElement | null>,
  snapshotId: string,
  text: string,
): { readonly matches: readonly Range[]; readonly search: ViewerSearch } {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(-1);
  const matches = useMemo(() => findInSource(text, words), [text, words]);
  const goTo = (index: number) => {
    const wrapped = (index + matches.length) % matches.length;
    const match = matches[wrapped];
    if (match === undefined || root.current === null) return;
    setAt(wrapped);
    reveal(root.current, match);
    useViewer.setState({ selection: { snapshotId, start: match.start, end: match.end } });
  };
  const change = (next: string) => {
    setWords(next);
    setAt(-1);
  };
  const search = {
    words,
    count: matches.length,
    at,
    change,
    next: () => goTo(at + 1),
    // Before the first match was gone to, going back begins at the last one.
    previous: () => goTo(at < 0 ? -1 : at - 1),
    leave: () => root.current?.focus(),
  };
  return { matches, search };
}
