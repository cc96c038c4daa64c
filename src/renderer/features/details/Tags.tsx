/** The tags of a piece, with those already in use offered while typing. */
import { X } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { useOperation } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import field from '../../ui/field.module.css';
import popover from '../../ui/popover.module.css';
import styles from './details.module.css';
import { Group, type GroupProps } from './Group.tsx';
import type { Suggestion } from './Suggesting.tsx';

const MOST_TAGS = 100;

/** The group; Enter or a comma adds what was typed, Delete removes the tag in focus. */
export function Tags({ piece, change }: GroupProps) {
  const { tags } = piece;
  const isReadOnly = piece.place === 'trash';
  const remove = (names: ReadonlySet<string | number>) =>
    void change({ tags: tags.filter((tag) => !names.has(tag)) }, 'Removed a tag');
  const add = (typed: string) => {
    const names = typed.split(',').map((name) => name.trim().slice(0, 100));
    const fresh = names.filter((name) => name !== '' && !tags.includes(name));
    if (fresh.length > 0) {
      void change({ tags: [...tags, ...new Set(fresh)].slice(0, MOST_TAGS) }, 'Added a tag');
    }
  };
  return (
    <Group title="Tags">
      {tags.length > 0 && (
        <TagGroup aria-label="Tags" {...(isReadOnly ? {} : { onRemove: remove })}>
          <TagList className={classes(styles.tags)}>
            {tags.map((tag) => (
              <Tag key={tag} id={tag} textValue={tag} className={classes(styles.tag)}>
                <span className={classes(styles.tagName)}>{tag}</span>
                {!isReadOnly && (
                  <Button
                    slot="remove"
                    aria-label={`Remove ${tag}`}
                    className={classes(styles.tagRemove)}
                  >
                    <X size={12} aria-hidden />
                  </Button>
                )}
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      {!isReadOnly && <NewTag taken={tags} onAdd={add} />}
    </Group>
  );
}

function NewTag({
  taken,
  onAdd,
}: {
  readonly taken: readonly string[];
  readonly onAdd: (typed: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const used = useOperation('library.facets', {}).data?.tags ?? [];
  const add = (name: string) => {
    onAdd(name);
    setTyped('');
  };
  return (
    <ComboBox
      aria-label="Add a tag"
      allowsCustomValue
      inputValue={typed}
      onInputChange={(text) => (text.includes(',') ? add(text) : setTyped(text))}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key !== null) add(String(key));
      }}
      items={used.filter(({ value }) => !taken.includes(value))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed.trim() !== '') add(typed);
        else event.continuePropagation();
      }}
    >
      <Input className={classes(field.input)} placeholder="Add a tag" maxLength={500} />
      <Popover className={classes(popover.popover, popover.list, styles.popover)} offset={4}>
        <ListBox>
          {({ value, count }: Suggestion) => (
            <ListBoxItem id={value} textValue={value} className={classes(styles.suggestion)}>
              <span>{value}</span>
              <span className={classes(styles.suggestionCount)}>{count}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
