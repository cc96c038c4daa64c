/** The fields of one source; used to add one, to change one, and while citing. */
import { type KeyboardEvent, useState } from 'react';
import { SOURCE_KINDS, type SourceFields } from '../../../shared/article/source.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './SourceForm.module.css';
import { SOURCE_KIND_LABELS } from './source-text.ts';

const KINDS = SOURCE_KINDS.map((value) => ({ value, label: SOURCE_KIND_LABELS[value] }));

/** A form over one source; `onSave` gets the fields, trimmed. Escape gives up. */
export function SourceForm({
  initial,
  saveLabel,
  onSave,
  onCancel,
}: {
  readonly initial: SourceFields;
  readonly saveLabel: string;
  readonly onSave: (fields: SourceFields) => void;
  readonly onCancel: () => void;
}) {
  const [fields, setFields] = useState(initial);
  const change = (part: Partial<SourceFields>) => setFields((before) => ({ ...before, ...part }));
  const isEmpty = fields.title.trim() === '' && fields.url.trim() === '';
  const save = () => {
    if (!isEmpty) onSave(trimmed(fields));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) save();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape of the fields inside.
    <div className={classes(styles.form)} onKeyDown={onKeyDown}>
      <TextField
        label="Title"
        autoFocus
        value={fields.title}
        onChange={(title) => change({ title })}
        maxLength={2000}
      />
      <TextField
        label="Link"
        placeholder="https://"
        value={fields.url}
        onChange={(url) => change({ url })}
        maxLength={4000}
      />
      <TextField
        label="Publisher"
        value={fields.publisher}
        onChange={(publisher) => change({ publisher })}
        maxLength={500}
      />
      <div className={classes(styles.pair)}>
        <TextField
          label="Date"
          placeholder="2026-03-01"
          value={fields.date}
          onChange={(date) => change({ date })}
          maxLength={40}
        />
        <Select
          label="Kind"
          options={KINDS}
          value={fields.kind}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <Switch
        label="Readers see it"
        help="Internal sources never leave the newsroom"
        isSelected={fields.public}
        onChange={(isPublic) => change({ public: isPublic })}
      />
      <div className={classes(styles.buttons)}>
        <Button onPress={onCancel}>Cancel</Button>
        <Button variant="primary" isDisabled={isEmpty} onPress={save}>
          {saveLabel}
        </Button>
      </div>
    </div>
  );
}

function trimmed(fields: SourceFields): SourceFields {
  return {
    ...fields,
    title: fields.title.trim(),
    url: fields.url.trim(),
    publisher: fields.publisher.trim(),
    date: fields.date.trim(),
  };
}
