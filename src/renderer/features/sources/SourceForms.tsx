/** The forms of the Sources tab, connected to the library. */
import type { SourceRecord } from '../../../shared/article/source.ts';
import { classes } from '../../ui/classes.ts';
import { SourceForm } from './SourceForm.tsx';
import styles from './SourcesTab.module.css';
import { addSource, updateSource } from './source-actions.ts';
import { EMPTY_SOURCE } from './source-text.ts';
import { useSourcesTab } from './sources-tab-state.ts';

/** Adds a source; stays open with what was typed when the library refuses it. */
export function AddSourceForm({ articleId }: { readonly articleId: string }) {
  const close = () => useSourcesTab.setState({ adding: false });
  return (
    <section className={classes(styles.form)} aria-label="New source">
      <SourceForm
        initial={EMPTY_SOURCE}
        saveLabel="Add source"
        onCancel={close}
        onSave={async (fields) => {
          if ((await addSource(articleId, fields)) !== null) close();
        }}
      />
    </section>
  );
}

/** Changes a source. */
export function EditSourceForm({
  articleId,
  source,
  onClose,
}: {
  readonly articleId: string;
  readonly source: SourceRecord;
  readonly onClose: () => void;
}) {
  const { id: _id, ...fields } = source;
  return (
    <section className={classes(styles.form)} aria-label="Source">
      <SourceForm
        initial={fields}
        saveLabel="Save"
        onCancel={onClose}
        onSave={async (changed) => {
          await updateSource(articleId, source, changed);
          onClose();
        }}
      />
    </section>
  );
}
