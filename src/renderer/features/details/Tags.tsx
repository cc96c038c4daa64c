/** The tags of a piece, with those of the house and those in use offered while typing. */
import { X } from 'lucide-react';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { Button, ComboBox, Input, type Key, Tag, TagGroup, TagList } from 'react-aria-components';
import { offersFrom } from '../../../shared/article/vocabulary.ts';
import { useOperation, useSettings } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import field from '../../ui/field.module.css';
import styles from './details.module.css';
import { Group, type GroupProps } from './Group.tsx';
import { Offers } from './Offers.tsx';
import { TagNotes } from './TagNotes.tsx';

const MOST_TAGS = 100;

/** The group; Enter or a comma adds what was typed, Delete removes the tag in focus. */
export function Tags({ piece, change }: GroupProps) {
  const { tags } = piece;
  const isReadOnly = piece.place === 'trash';
  const input = useRef<HTMLInputElement>(null);
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
      {!isReadOnly && (
        <TagNotes
          tags={tags}
          onReplace={(replaced) => void change({ tags: [...replaced] }, 'Changed a tag')}
          onPressed={() => input.current?.focus()}
        />
      )}
      {!isReadOnly && <NewTag taken={tags} onAdd={add} input={input} />}
    </Group>
  );
}

function NewTag({
  taken,
  onAdd,
  input,
}: {
  readonly taken: readonly string[];
  readonly onAdd: (typed: string) => void;
  readonly input: RefObject<HTMLInputElement | null>;
}) {
  const [typed, setTyped] = useState('');
  const { houseTags } = useSettings();
  const inUse = useOperation('library.facets', {}).data?.tags;
  const offers = useMemo(
    () => offersFrom(houseTags, inUse ?? []).filter(({ value }) => !taken.includes(value)),
    [houseTags, inUse, taken],
  );
  // The choice is kept until the next key only because the list closes when it changes.
  const [chosen, setChosen] = useState<Key | null>(null);
  const add = (name: string) => {
    onAdd(name);
    setTyped('');
  };
  return (
    <ComboBox
      aria-label="Add a tag"
      allowsCustomValue
      inputValue={typed}
      onInputChange={(text) => {
        setChosen(null);
        if (text.includes(',')) add(text);
        else setTyped(text);
      }}
      // A field that was just emptied by adding does not drop its list down again.
      menuTrigger={typed === '' ? 'manual' : 'input'}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        setChosen(key);
        if (key !== null) add(String(key));
      }}
      defaultItems={offers}
      onKeyDown={(event) => {
        // With an option in focus, Enter chooses that and not what was typed to find it.
        const isChoosing = event.currentTarget.hasAttribute('aria-activedescendant');
        if (event.key === 'Enter' && typed.trim() !== '' && !isChoosing) add(typed);
        else event.continuePropagation();
      }}
    >
      <Input ref={input} className={classes(field.input)} placeholder="Add a tag" maxLength={500} />
      <Offers />
    </ComboBox>
  );
}
