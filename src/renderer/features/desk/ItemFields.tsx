/** What a source is: the facts that its list entry is made of, each with where it came from. */
import { LIBRARY_SOURCE_KINDS, type LibrarySource } from '../../../shared/evidence/source.ts';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { KIND_LABELS, ORIGIN_LABELS, optionsOf } from '../sources/record-labels.ts';
import styles from './RecordDialog.module.css';
import type { RecordForm } from './record-form.ts';

const KINDS = optionsOf(LIBRARY_SOURCE_KINDS, KIND_LABELS);

type ItemFieldsProps = {
  readonly form: RecordForm;
  readonly origins: LibrarySource['origins'];
  readonly onChange: (part: Partial<RecordForm>) => void;
};

/** The first part of the dialog. */
export function ItemFields({ form, origins, onChange }: ItemFieldsProps) {
  const from = (variable: string) => {
    const origin = origins[variable];
    return origin === undefined ? {} : { help: ORIGIN_LABELS[origin] };
  };
  return (
    <section className={classes(styles.part)} aria-label="The source">
      <TextField
        label="Title"
        autoFocus
        value={form.title}
        onChange={(title) => onChange({ title })}
        maxLength={2000}
        {...from('title')}
      />
      <div className={classes(styles.pair)}>
        <Select
          label="Kind"
          options={KINDS}
          value={form.kind}
          onChange={(kind) => onChange({ kind })}
        />
        <TextField
          label="Date"
          placeholder="2026-03-01"
          value={form.date}
          onChange={(date) => onChange({ date })}
          maxLength={60}
          {...from('issued')}
        />
      </div>
      <TextField
        label="Link"
        placeholder="https://"
        value={form.url}
        onChange={(url) => onChange({ url })}
        maxLength={8000}
        {...from('URL')}
      />
      <div className={classes(styles.pair)}>
        <TextField
          label="Authors, one a line"
          rows={2}
          value={form.authors}
          onChange={(authors) => onChange({ authors })}
          maxLength={20_000}
          {...from('author')}
        />
        <div className={classes(styles.stack)}>
          <TextField
            label="Publication"
            value={form.publication}
            onChange={(publication) => onChange({ publication })}
            maxLength={2000}
            {...from('container-title')}
          />
          <TextField
            label="Publisher"
            value={form.publisher}
            onChange={(publisher) => onChange({ publisher })}
            maxLength={2000}
            {...from('publisher')}
          />
        </div>
      </div>
    </section>
  );
}
