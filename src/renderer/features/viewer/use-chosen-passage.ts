/** Choosing a passage in the source by mouse or by keys; the viewer's state holds the choice. */
import { type KeyboardEvent, type RefObject, useEffect, useMemo } from 'react';
import type { Projection } from '../../../shared/evidence/projection.ts';
import {
  type PassageStep,
  sourceSentences,
  step,
} from '../../../shared/evidence/viewing/stepping.ts';
import { focusPane } from '../../app/panes.ts';
import { useViewer } from '../evidence/viewer-state.ts';
import { selectedRange } from './source-dom.ts';
import { reveal } from './use-highlights.ts';

const KEYS: Readonly<Record<string, PassageStep>> = {
  ArrowDown: 'next-sentence',
  ArrowUp: 'previous-sentence',
  'Shift+ArrowDown': 'add-sentence',
  'Shift+ArrowRight': 'longer',
  'Shift+ArrowLeft': 'shorter',
  'Alt+ArrowLeft': 'start-earlier',
  'Alt+ArrowRight': 'start-later',
};

/** Follows selections in the element and answers with what handles its keys. */
export function useChosenPassage(
  root: RefObject<HTMLElement | null>,
  snapshotId: string,
  projection: Projection,
): (event: KeyboardEvent) => void {
  const sentences = useMemo(() => sourceSentences(projection), [projection]);
  useEffect(() => {
    const onSelection = () => {
      const range = root.current === null ? null : selectedRange(root.current);
      if (range !== null) useViewer.setState({ selection: { snapshotId, ...range } });
    };
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, [root, snapshotId]);

  return (event) => {
    if (event.key === 'Escape') {
      useViewer.setState({ selection: null });
      focusPane('editor');
      event.preventDefault();
      return;
    }
    const kind = KEYS[`${event.shiftKey ? 'Shift+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`];
    if (kind === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const chosen = step(projection.text, sentences, useViewer.getState().selection, kind);
    if (chosen === null) return;
    document.getSelection()?.removeAllRanges();
    useViewer.setState({ selection: { snapshotId, start: chosen.start, end: chosen.end } });
    if (root.current !== null) reveal(root.current, chosen);
  };
}
