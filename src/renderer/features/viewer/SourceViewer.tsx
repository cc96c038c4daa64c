/**
 * The source beside the text: its saved copy to read and search, and passages to choose from it.
 * Mounted while the viewer is open; which copy it shows is in the viewer's state.
 */
import { BookOpen } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { findInSource } from '../../../shared/evidence/viewing/search.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { useOperation } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useViewer } from '../evidence/viewer-state.ts';
import { SourceText } from './SourceText.tsx';
import styles from './SourceViewer.module.css';
import { useChosenPassage } from './use-chosen-passage.ts';
import { reveal, useHighlight } from './use-highlights.ts';
import { ViewerActions } from './ViewerActions.tsx';
import { ViewerHeader } from './ViewerHeader.tsx';

/** The pane. */
export function SourceViewer({ articleId }: { readonly articleId: string }) {
  const snapshotId = useViewer((state) => state.snapshotId);
  const view = useOperation('capture.view', { snapshotId: snapshotId ?? '' }, snapshotId !== null);
  if (snapshotId === null) {
    return (
      <>
        <ViewerHeader articleId={articleId} snapshot={null} search={null} />
        <EmptyState
          icon={BookOpen}
          title="No source is open"
          text="Choose a source above, or open one in the Sources tab. What you select here can go into the text as a quote, a figure or evidence."
        />
      </>
    );
  }
  if (view.error !== null) {
    const { sentence, action } = view.error.error;
    return (
      <>
        <ViewerHeader articleId={articleId} snapshot={null} search={null} />
        <EmptyState icon={BookOpen} title={sentence} text={action} />
      </>
    );
  }
  if (view.data === undefined) return <Skeleton rows={8} />;
  return <OpenSource key={snapshotId} articleId={articleId} view={view.data} />;
}

function OpenSource({
  articleId,
  view: { snapshot, projection },
}: {
  readonly articleId: string;
  readonly view: OutputOf<'capture.view'>;
}) {
  const root = useRef<HTMLDivElement>(null);
  const { selection, passage } = useViewer();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const matches = useMemo(() => findInSource(projection.text, words), [projection, words]);
  const evidence = useOperation('evidence.piece', { articleId }).data;
  const saved = useMemo(
    () => (evidence?.passages ?? []).filter(({ snapshotId }) => snapshotId === snapshot.id),
    [evidence, snapshot],
  );
  const chosen = useMemo(() => (selection === null ? [] : [selection]), [selection]);
  useHighlight(root, 'source-passage', saved, 0);
  useHighlight(root, 'source-match', matches, 1);
  useHighlight(root, 'source-chosen', chosen, 2);
  const onKeyDown = useChosenPassage(root, snapshot.id, projection);
  useEffect(() => {
    if (passage === null || root.current === null) return;
    reveal(root.current, passage);
    useViewer.setState({ selection: passage });
  }, [passage]);
  const goToMatch = (index: number) => {
    const match = matches[(index + matches.length) % matches.length];
    if (match === undefined || root.current === null) return;
    setAt((index + matches.length) % matches.length);
    reveal(root.current, match);
    useViewer.setState({
      selection: { snapshotId: snapshot.id, start: match.start, end: match.end },
    });
  };
  const search = {
    words,
    count: matches.length,
    at,
    change: (next: string) => {
      setWords(next);
      setAt(-1);
    },
    next: () => goToMatch(at + 1),
    previous: () => goToMatch(at - 1),
    leave: () => root.current?.focus(),
  };
  return (
    <>
      <ViewerHeader articleId={articleId} snapshot={snapshot} search={search} />
      <div
        ref={root}
        className={classes(styles.text)}
        role="document"
        aria-label="Text of the source"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a passage can be chosen by keys alone.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {projection.text === '' ? (
          <EmptyState
            icon={BookOpen}
            title="No text could be read from this copy"
            text={UNREAD[snapshot.text]}
          />
        ) : (
          <SourceText projection={projection} />
        )}
      </div>
      <ViewerActions
        words={selection === null ? null : projection.text.slice(selection.start, selection.end)}
      />
    </>
  );
}

const UNREAD: Record<OutputOf<'capture.view'>['snapshot']['text'], string> = {
  available: '',
  none: 'It may be a scan or a page that only scripts fill. Check it by eye.',
  encrypted: 'It is protected with a password. Attach a copy without one.',
  damaged: 'The file is damaged. Attach it again from where it came.',
  'too-large': 'It is larger than Standfirst reads. Attach the part that matters.',
  unsupported:
    'Standfirst keeps this kind of file and cannot read it. Attach a transcript or notes.',
};
