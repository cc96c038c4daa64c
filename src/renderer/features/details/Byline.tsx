/** Who wrote it and what part they played, and where and when it was reported. */
import { Plus, X } from 'lucide-react';
import { AUTHOR_ROLES, type Author } from '../../../shared/article/model.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './details.module.css';
import { FactText, usePending } from './FactText.tsx';
import { Group, type GroupProps } from './Group.tsx';

const ROLES = AUTHOR_ROLES.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));

/** The group; people are added as an empty line that is kept once it has a name. */
export function Byline({ piece, change }: GroupProps) {
  const { authors, dateline } = piece;
  const save = (next: readonly Author[]) =>
    void change({ authors: [...next] }, 'Changed the byline');
  return (
    <Group title="Byline and dateline">
      {authors.map((author, index) => (
        <Person
          // biome-ignore lint/suspicious/noArrayIndexKey: people are edited in place, by position.
          key={index}
          author={author}
          onSave={(changed) => save(authors.with(index, changed))}
          onRemove={() => save(authors.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button onPress={() => save([...authors, { name: '', role: 'reporter' }])}>
          <Plus size={14} aria-hidden />
          Add a person
        </Button>
      </div>
      <div className={classes(styles.pair)}>
        <FactText
          label="Place"
          value={dateline.place}
          maxLength={200}
          onSave={(place) =>
            void change({ dateline: { ...dateline, place } }, 'Changed the dateline')
          }
        />
        <DayField
          value={dateline.date}
          onSave={(date) =>
            void change({ dateline: { ...dateline, date } }, 'Changed the dateline')
          }
        />
      </div>
    </Group>
  );
}

function Person({
  author,
  onSave,
  onRemove,
}: {
  readonly author: Author;
  readonly onSave: (author: Author) => void;
  readonly onRemove: () => void;
}) {
  const { text, type, flush } = usePending(author.name, (name) => onSave({ ...author, name }));
  return (
    <div className={classes(styles.row)}>
      <TextField
        label="Name"
        hideLabel
        placeholder="Name"
        autoFocus={author.name === ''}
        value={text}
        onChange={type}
        onBlur={flush}
        maxLength={200}
      />
      <Select
        label="Role"
        hideLabel
        options={ROLES}
        value={author.role}
        onChange={(role) => onSave({ ...author, role })}
      />
      <IconButton label={`Remove ${author.name || 'this person'}`} icon={X} onPress={onRemove} />
    </div>
  );
}

function DayField({
  value,
  onSave,
}: {
  readonly value: string | null;
  readonly onSave: (value: string | null) => void;
}) {
  const { text, type, flush } = usePending(value ?? '', (day) => {
    if (day === '' || /^\d{4}-\d\d-\d\d$/.test(day)) onSave(day === '' ? null : day);
  });
  return (
    <TextField
      label="Day"
      type="date"
      value={text}
      onChange={type}
      onBlur={flush}
      className={classes(text === '' && styles.unset)}
    />
  );
}
