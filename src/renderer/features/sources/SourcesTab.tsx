/**
 * The Sources tab: the entries of the open piece in the order readers see them, with how their
 * copies stand. Attach, change, reorder with Alt+arrows or by dragging, remove with undo, cite.
 */
import { BookOpen, FileDown, FileUp } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { GridList, useDragAndDrop } from 'react-aria-components';
import type { SourceRecord } from '../../../shared/article/source.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { useOperation, useSources } from '../../api/queries.ts';
import { useOpenEditor } from '../../editor/piece-store.ts';
import { useDocumentFacts } from '../../editor/use-document-facts.ts';
import { openDialog } from '../../state/ui.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AttachBox } from './AttachBox.tsx';
import { citedSources } from './cited.ts';
import { openCopy } from './row-actions.ts';
import { AddSourceForm, EditSourceForm } from './SourceForms.tsx';
import { SourceRow } from './SourceRow.tsx';
import styles from './SourcesTab.module.css';
import { moveSource } from './source-actions.ts';
import { sourceTitle } from './source-text.ts';
import { useSourcesTab } from './sources-tab-state.ts';
import { useSourceDrop } from './use-source-drop.ts';

const NEVER_CITED: Readonly<Record<string, number>> = {};

/** The tab of one piece. */
export function SourcesTab({ articleId }: { readonly articleId: string }) {
  const { data: sources } = useSources(articleId);
  const adding = useSourcesTab((state) => state.adding);
  const { isOver, handlers } = useSourceDrop(articleId);
  if (sources === undefined) return <Skeleton rows={4} />;
  return (
    <div className={classes(styles.tab, isOver && styles.over)} {...handlers}>
      <div className={classes(styles.attach)}>
        <AttachBox articleId={articleId} />
      </div>
      {adding && <AddSourceForm articleId={articleId} />}
      {sources.length === 0 && !adding && <NoSources />}
      <Orphans sources={sources} />
      {sources.length > 0 && <ListHeader articleId={articleId} sources={sources} />}
      {sources.length > 0 && <SourceRows articleId={articleId} sources={sources} />}
    </div>
  );
}

function NoSources() {
  return (
    <EmptyState
      icon={BookOpen}
      title="No sources yet"
      text="Attach what the piece rests on; copies are saved behind your writing, and readers see the list at its end."
    />
  );
}

function ListHeader({
  articleId,
  sources,
}: {
  readonly articleId: string;
  readonly sources: readonly SourceRecord[];
}) {
  const records = useOperation('evidence.piece', { articleId }).data?.sources ?? [];
  const sourceIds = [...new Set(records.map(({ source }) => source.id))];
  return (
    <div className={classes(styles.header)}>
      <p className={classes(styles.count)}>{useListWords(sources)}</p>
      <IconButton
        label="Bring in references…"
        icon={FileDown}
        onPress={() => openDialog({ kind: 'references-in', articleId })}
      />
      <IconButton
        label="Save or copy as references…"
        icon={FileUp}
        isDisabled={sourceIds.length === 0}
        onPress={() => openDialog({ kind: 'references-out', sourceIds })}
      />
    </div>
  );
}

/** Citations in the text whose source is no longer in the list. */
function Orphans({ sources }: { readonly sources: readonly SourceRecord[] }) {
  const cited = useDocumentFacts(useOpenEditor(), citedSources) ?? NEVER_CITED;
  const ids = new Set(sources.map(({ id }) => id));
  const orphans = Object.entries(cited).filter(([id]) => !ids.has(id));
  const count = orphans.reduce((sum, [, times]) => sum + times, 0);
  if (count === 0) return null;
  return (
    <p className={classes(styles.orphans)} role="status">
      {counted(count, 'citation')} in the text {count === 1 ? 'points' : 'point'} at a source that
      is not in the list. They show a question mark; cite another source there, or bring it back.
    </p>
  );
}

/** "3 sources, 1 not cited". */
function useListWords(sources: readonly SourceRecord[]): string {
  const cited = useDocumentFacts(useOpenEditor(), citedSources) ?? NEVER_CITED;
  const uncited = sources.filter((source) => source.public && (cited[source.id] ?? 0) === 0).length;
  const count = counted(sources.length, 'source');
  return uncited === 0 ? count : `${count}, ${uncited} not cited`;
}

function SourceRows({
  articleId,
  sources,
}: {
  readonly articleId: string;
  readonly sources: readonly SourceRecord[];
}) {
  const cited = useDocumentFacts(useOpenEditor(), citedSources) ?? NEVER_CITED;
  const pieces = useOperation('evidence.piece', { articleId }).data?.sources;
  const pieceOf = (id: string) => pieces?.find(({ entry }) => entry.id === id);
  const [editing, setEditing] = useState<string | null>(null);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = [...keys].map(String);
      const from = sources.findIndex((source) => source.id === id);
      const over = sources.findIndex((source) => source.id === target.key);
      if (id === undefined || from === -1 || over === -1) return;
      const gap = target.dropPosition === 'before' ? over : over + 1;
      void moveSource(articleId, id, from, gap > from ? gap - 1 : gap);
    },
  });
  const edited = sources.find((source) => source.id === editing);
  if (edited !== undefined) {
    return (
      <EditSourceForm articleId={articleId} source={edited} onClose={() => setEditing(null)} />
    );
  }
  return (
    <div onKeyDownCapture={(event) => moveByKey(event, articleId, sources)}>
      <GridList
        aria-label="Sources"
        items={sources}
        dependencies={[cited, sources, pieces]}
        dragAndDropHooks={dragAndDropHooks}
        className={classes(styles.list)}
        onAction={(key) => {
          const snapshot = pieceOf(String(key))?.snapshot ?? null;
          if (snapshot === null) setEditing(String(key));
          else openCopy(snapshot);
        }}
      >
        {(source) => (
          <SourceRow
            articleId={articleId}
            source={source}
            piece={pieceOf(source.id)}
            number={numberOf(sources, source)}
            cited={cited[source.id] ?? 0}
            textValue={sourceTitle(source)}
            onEdit={() => setEditing(source.id)}
          />
        )}
      </GridList>
    </div>
  );
}

/** Alt and an arrow move the row that has the focus. */
function moveByKey(
  event: KeyboardEvent,
  articleId: string,
  sources: readonly SourceRecord[],
): void {
  if (!event.altKey || !(event.target instanceof Element)) return;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  const id = event.target.closest('[data-key]')?.getAttribute('data-key');
  const from = sources.findIndex((source) => source.id === id);
  const to = from + (event.key === 'ArrowUp' ? -1 : 1);
  if (typeof id !== 'string' || from === -1) return;
  event.preventDefault();
  event.stopPropagation();
  if (sources[to] !== undefined) void moveSource(articleId, id, from, to);
}

/** Place in the list that readers see, from 1; null for an internal source. */
function numberOf(sources: readonly SourceRecord[], source: SourceRecord): number | null {
  if (!source.public) return null;
  return sources.filter((other) => other.public).indexOf(source) + 1;
}
