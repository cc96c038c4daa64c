/**
 * The source beside the text: its saved copy to read and search, and passages to choose from it.
 * Mounted while the viewer is open; which copy it shows is in the viewer's state.
 */
import { BookOpen } from 'lucide-react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Snapshot } from '../../../shared/evidence/snapshot.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { useOperation } from '../../api/queries.ts';
import { focusPane } from '../../app/panes.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useViewer } from '../evidence/viewer-state.ts';
import { SourceText } from './SourceText.tsx';
import styles from './SourceViewer.module.css';
import { useChosenPassage } from './use-chosen-passage.ts';
import { reveal, useHighlight } from './use-highlights.ts';
import { useSourceSearch } from './use-source-search.ts';
import { ViewerActions } from './ViewerActions.tsx';
import { ViewerHeader } from './ViewerHeader.tsx';

/** The pane. */
export function SourceViewer({ articleId }: { readonly articleId: string }) {
  const snapshotId = useViewer((state) => state.snapshotId);
  const view = useOperation('capture.view', { snapshotId: snapshotId ?? '' }, snapshotId !== null);
  if (snapshotId === null) {
    return <NoText articleId={articleId} title="No source is open" text={HOW_TO_OPEN} />;
  }
  if (view.error !== null) {
    const { sentence, action } = view.error.error;
    return <NoText articleId={articleId} title={sentence} text={action} />;
  }
  if (view.data === undefined) return <Skeleton rows={8} />;
  return <OpenSource key={snapshotId} articleId={articleId} view={view.data} />;
}

const HOW_TO_OPEN =
  'Choose a source above, or open one in the Sources tab. What you select here can go into the text as a quote, a figure or evidence.';

/** The pane without a text; the choice of sources takes the focus that the text would have had. */
function NoText({
  articleId,
  title,
  text,
}: {
  readonly articleId: string;
  readonly title: string;
  readonly text: string;
}) {
  const wantsFocus = useViewer((state) => state.wantsFocus);
  useEffect(() => {
    if (!wantsFocus) return;
    focusPane('source');
    useViewer.setState({ wantsFocus: false });
  }, [wantsFocus]);
  return (
    <>
      <ViewerHeader articleId={articleId} snapshot={null} search={null} />
      <EmptyState icon={BookOpen} title={title} text={text} />
    </>
  );
}

function OpenSource({
  articleId,
  view: { snapshot, projection },
}: {
  readonly articleId: string;
  readonly view: OutputOf<'capture.view'>;
}) {
  const root = useRef<HTMLDivElement>(null);
  const { selection } = useViewer();
  const { matches, search } = useSourceSearch(root, snapshot.id, projection.text);
  const evidence = useOperation('evidence.piece', { articleId }).data;
  const saved = useMemo(
    () => (evidence?.passages ?? []).filter(({ snapshotId }) => snapshotId === snapshot.id),
    [evidence, snapshot],
  );
  const chosen = useMemo(() => (selection === null ? [] : [selection]), [selection]);
  useHighlight(root, 'source-passage', saved, 0);
  useHighlight(root, 'source-match', matches, 1);
  useHighlight(root, 'source-chosen', chosen, 2);
  useArrival(root);
  const onKeyDown = useChosenPassage(root, snapshot.id, projection);
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
        {projection.text === '' && <Unread text={snapshot.text} />}
        <SourceText projection={projection} />
      </div>
      <ViewerActions
        words={selection === null ? null : projection.text.slice(selection.start, selection.end)}
      />
    </>
  );
}

/** Brings the passage that was asked for into view, and the focus where it was asked for. */
function useArrival(root: RefObject<HTMLElement | null>): void {
  const { passage, wantsFocus } = useViewer();
  useEffect(() => {
    if (passage === null || root.current === null) return;
    reveal(root.current, passage);
    useViewer.setState({ selection: passage });
  }, [root, passage]);
  useEffect(() => {
    if (!wantsFocus) return;
    root.current?.focus();
    useViewer.setState({ wantsFocus: false });
  }, [root, wantsFocus]);
}

function Unread({ text }: Pick<Snapshot, 'text'>) {
  return (
    <EmptyState icon={BookOpen} title="No text could be read from this copy" text={UNREAD[text]} />
  );
}

const UNREAD: Record<Snapshot['text'], string> = {
  available: '',
  none: 'It may be a scan or a page that only scripts fill. Check it by eye.',
  encrypted: 'It is protected with a password. Attach a copy without one.',
  damaged: 'The file is damaged. Attach it again from where it came.',
  'too-large': 'It is larger than Standfirst reads. Attach the part that matters.',
  unsupported:
    'Standfirst keeps this kind of file and cannot read it. Attach a transcript or notes.',
};
