/** The head of the source viewer: which source and copy, its search, and the way out. */
import { ChevronDown, ChevronUp, ExternalLink, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Snapshot } from '../../../shared/evidence/snapshot.ts';
import { useOperation } from '../../api/queries.ts';
import { run } from '../../api/run.ts';
import { focusPane } from '../../app/panes.ts';
import { runCommand } from '../../commands/registry.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { openInViewer, useViewer } from '../evidence/viewer-state.ts';
import { shortTime } from '../library/times.ts';
import styles from './SourceViewer.module.css';

/** The search of the viewer; `at` is -1 before the first match was gone to. */
export type ViewerSearch = {
  readonly words: string;
  readonly count: number;
  readonly at: number;
  readonly change: (words: string) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly leave: () => void;
};

type ViewerHeaderProps = {
  readonly articleId: string;
  readonly snapshot: Snapshot | null;
  readonly search: ViewerSearch | null;
};

/** The head. */
export function ViewerHeader({ articleId, snapshot, search }: ViewerHeaderProps) {
  const url = snapshot?.retrieval.finalUrl ?? '';
  return (
    <header className={classes(styles.header)}>
      <div className={classes(styles.line)}>
        <SourceChoice articleId={articleId} snapshot={snapshot} />
        {url !== '' && (
          <IconButton
            label="Open in the browser"
            icon={ExternalLink}
            onPress={() => void run('app.openExternal', { url })}
          />
        )}
        <IconButton
          label="Close the source"
          icon={X}
          onPress={() => {
            runCommand('evidence.viewer');
            focusPane('editor');
          }}
        />
      </div>
      {snapshot !== null && <p className={classes(styles.meta)}>{copyWords(snapshot)}</p>}
      {search !== null && <SearchLine search={search} />}
    </header>
  );
}

/** The sources of the piece that have a copy, and the older copies of the one that is open. */
function SourceChoice({ articleId, snapshot }: Pick<ViewerHeaderProps, 'articleId' | 'snapshot'>) {
  const evidence = useOperation('evidence.piece', { articleId }).data;
  const options = (evidence?.sources ?? []).flatMap(({ entry, source, snapshot: copy }) =>
    copy === null
      ? []
      : [{ value: copy.id, label: entry.title || (source.csl.title ?? entry.url) }],
  );
  const isListed = options.some(({ value }) => value === snapshot?.id);
  const shown =
    snapshot === null || isListed
      ? options
      : [...options, { value: snapshot.id, label: `Copy of ${savedAt(snapshot)}` }];
  return (
    <Select
      label="Source"
      hideLabel
      options={shown}
      value={snapshot?.id ?? null}
      placeholder={options.length === 0 ? 'No saved source yet' : 'Choose a source…'}
      isDisabled={shown.length === 0}
      onChange={(snapshotId) => {
        openInViewer({ snapshotId });
        // The head is drawn anew with the source; the focus goes on into the text.
        useViewer.setState({ wantsFocus: true });
      }}
      className={classes(styles.choice)}
    />
  );
}

function SearchLine({ search }: { readonly search: ViewerSearch }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') (event.shiftKey ? search.previous : search.next)();
    else if (event.key === 'Escape') search.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const found = search.at < 0 ? `${search.count} found` : `${search.at + 1} of ${search.count}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the field inside.
    <div className={classes(styles.line)} onKeyDown={onKeyDown}>
      <TextField
        label="Find in the source"
        hideLabel
        placeholder="Find in the source"
        value={search.words}
        onChange={search.change}
        className={classes(styles.search)}
      />
      <span className={classes(styles.meta)} aria-live="polite">
        {search.words.trim() === '' ? '' : found}
      </span>
      <IconButton
        label="Previous"
        icon={ChevronUp}
        isDisabled={search.count === 0}
        onPress={search.previous}
      />
      <IconButton
        label="Next"
        icon={ChevronDown}
        isDisabled={search.count === 0}
        onPress={search.next}
      />
    </div>
  );
}

function copyWords(snapshot: Snapshot): string {
  return `Saved ${savedAt(snapshot)} · ${snapshot.hash.slice(0, 12)}`;
}

function savedAt({ retrieval }: Snapshot): string {
  return shortTime(retrieval.endedAt);
}
