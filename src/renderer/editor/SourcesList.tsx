/** The Sources list at the end of a piece as readers will see it, derived from its records. */
import type { SourceRecord } from '../../shared/article/source.ts';
import { counted } from '../../shared/wording/counted.ts';
import { useSources } from '../api/queries.ts';
import { sourceDetailsInWords, sourceTitle } from '../features/sources/source-text.ts';
import { openNewSource } from '../features/sources/sources-tab-state.ts';
import { showInspectorTab } from '../state/ui.ts';
import { classes } from '../ui/classes.ts';
import styles from './SourcesList.module.css';

/** The list; sources marked as internal are only counted, as they stay inside. */
export function SourcesList({ articleId }: { readonly articleId: string }) {
  const { data: sources } = useSources(articleId);
  if (sources === undefined) return null;
  const shown = sources.filter((source) => source.public);
  const internal = sources.length - shown.length;
  return (
    <section className={classes(styles.sources)} aria-labelledby="sources-title">
      <header className={classes(styles.header)}>
        <h2 id="sources-title" className={classes(styles.title)}>
          Sources
        </h2>
        <button
          type="button"
          className={classes(styles.edit)}
          onClick={() => (sources.length === 0 ? openNewSource() : showInspectorTab('sources'))}
        >
          {sources.length === 0 ? 'Add a source' : 'Edit sources'}
        </button>
      </header>
      {shown.length === 0 && (
        <p className={classes(styles.empty)}>
          What this piece rests on appears here, one source a line.
        </p>
      )}
      <ol className={classes(styles.list)}>
        {shown.map((source) => (
          <Source key={source.id} source={source} />
        ))}
      </ol>
      {internal > 0 && (
        <p className={classes(styles.internal)}>
          {counted(internal, 'internal source is', 'internal sources are')} not shown to readers.
        </p>
      )}
    </section>
  );
}

function Source({ source }: { readonly source: SourceRecord }) {
  const details = sourceDetailsInWords(source);
  return (
    <li className={classes(styles.source)}>
      <span className={classes(source.url !== '' && styles.linked)} title={source.url || undefined}>
        {sourceTitle(source)}
      </span>
      {details !== '' && <span className={classes(styles.details)}>. {details}</span>}
    </li>
  );
}
