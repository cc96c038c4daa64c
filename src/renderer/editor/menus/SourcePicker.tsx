/** Chooses one or more sources of the piece for a citation, with a filter over long lists. */
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { CitationReference } from '../../../shared/article/attributes.ts';
import type { SourceRecord } from '../../../shared/article/source.ts';
import { sourceDetailsInWords, sourceTitle } from '../../features/sources/source-text.ts';
import { classes } from '../../ui/classes.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './dialog.module.css';

const FILTER_FROM = 7;

/** The list; references of sources that stay chosen keep their place and note. */
export function SourcePicker({
  sources,
  chosen,
  onChange,
}: {
  readonly sources: readonly SourceRecord[];
  readonly chosen: readonly CitationReference[];
  readonly onChange: (references: readonly CitationReference[]) => void;
}) {
  const [filter, setFilter] = useState('');
  const shown = sources.filter((source) =>
    `${source.title} ${source.url} ${source.publisher}`
      .toLowerCase()
      .includes(filter.toLowerCase()),
  );
  return (
    <>
      {sources.length >= FILTER_FROM && (
        <TextField label="Find a source" value={filter} onChange={setFilter} />
      )}
      <ListBox
        aria-label="Sources of this piece"
        autoFocus
        items={shown}
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={chosen.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId]))}
        onSelectionChange={(keys) => {
          const ids = keys === 'all' ? sources.map(({ id }) => id) : [...keys].map(String);
          onChange(withSources(chosen, ids));
        }}
        renderEmptyState={() => (
          <p className={classes(styles.empty)}>No sources yet. Write the first one down.</p>
        )}
        className={classes(styles.list)}
      >
        {(source) => (
          <ListBoxItem
            id={source.id}
            textValue={sourceTitle(source)}
            className={classes(styles.option)}
          >
            <span className={classes(styles.number)}>{sources.indexOf(source) + 1}</span>
            <div className={classes(styles.words)}>
              <p className={classes(styles.title)}>{sourceTitle(source)}</p>
              <p className={classes(styles.details)}>{sourceDetailsInWords(source)}</p>
            </div>
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}

function withSources(
  references: readonly CitationReference[],
  ids: readonly string[],
): readonly CitationReference[] {
  const kept = references.filter(({ sourceId }) => sourceId === null || ids.includes(sourceId));
  const added = ids.filter((id) => !references.some(({ sourceId }) => sourceId === id));
  return [...kept, ...added.map((sourceId) => ({ sourceId, locator: '', note: '' }))];
}
