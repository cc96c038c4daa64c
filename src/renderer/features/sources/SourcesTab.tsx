/**
 * The Sources tab: the source records of the open piece in the order readers see them. Add,
 * change, reorder with Alt+arrows or by dragging, remove with undo, cite at the caret.
 */
import { BookOpen, Plus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { GridList, useDragAndDrop } from 'react-aria-components';
import type { SourceRecord } from '../../../shared/article/source.ts';
import { counted } from '../../../shared/wording/counted.ts';
import { useSources } from '../../api/queries.ts';
import { useOpenEditor } from '../../editor/piece-store.ts';
import { useDocumentFacts } from '../../editor/use-document-facts.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { citedSources } from './cited.ts';
import { AddSourceForm, EditSourceForm } from './SourceForms.tsx';
import { SourceRow } from './SourceRow.tsx';
import styles from './SourcesTab.module.css';
import { moveSource } from './source-actions.ts';
import { sourceTitle } from './source-text.ts';
import { useSourcesTab } from './sources-tab-state.ts';

const NEVER_CITED: Readonly<Record<string, number>> = {};

/** The tab of one piece. */
export function SourcesTab({ articleId }: { readonly articleId: string }) {
  const { data: sources } = useSources(articleId);
  const adding = useSourcesTab((state) => state.adding);
  if (sources === undefined) return <Skeleton rows={4} />;
  const add = () => useSourcesTab.setState({ adding: true });
  if (sources.length === 0 && !adding) {
    return (
      <EmptyState
        icon={BookOpen}
        title="No sources yet"
        text="Write down what the piece rests on; readers see the list at its end."
      >
        <Button onPress={add}>Add a source</Button>
      </EmptyState>
    );
  }
  return (
    <div className={classes(styles.tab)}>
      <div className={classes(styles.header)}>
        <p className={classes(styles.count)}>{counted(sources.length, 'source')}</p>
        <Button onPress={add} isDisabled={adding}>
          <Plus size={14} aria-hidden />
          Add
        </Button>
      </div>
      {adding && <AddSourceForm articleId={articleId} />}
      <SourceRows articleId={articleId} sources={sources} />
    </div>
  );
}

function SourceRows({
  articleId,
  sources,
}: {
  readonly articleId: string;
  readonly sources: readonly SourceRecord[];
}) {
  const cited = useDocumentFacts(useOpenEditor(), citedSources) ?? NEVER_CITED;
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
        dependencies={[cited, sources]}
        dragAndDropHooks={dragAndDropHooks}
        className={classes(styles.list)}
        onAction={(key) => setEditing(String(key))}
      >
        {(source) => (
          <SourceRow
            articleId={articleId}
            source={source}
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
