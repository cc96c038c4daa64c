/** A line for each tag that the house list does not have as it is written. */
import { useMemo } from 'react';
import { houseVerdict } from '../../../shared/article/vocabulary.ts';
import { useSettings } from '../../api/queries.ts';
import { classes } from '../../ui/classes.ts';
import styles from './details.module.css';
import { HouseNote } from './HouseNote.tsx';

/** The lines; nothing when the house has no list or knows every tag. */
export function TagNotes({
  tags,
  onReplace,
  onPressed,
}: {
  readonly tags: readonly string[];
  readonly onReplace: (tags: readonly string[]) => void;
  readonly onPressed: () => void;
}) {
  const { houseTags } = useSettings();
  const notes = useMemo(
    () =>
      tags
        .map((tag) => ({ tag, verdict: houseVerdict(houseTags, tag) }))
        .filter(({ verdict }) => verdict.kind !== 'accepted'),
    [houseTags, tags],
  );
  const replace = (tag: string, spelling: string) =>
    onReplace([...new Set(tags.map((other) => (other === tag ? spelling : other)))]);
  if (notes.length === 0) return null;
  return (
    <ul className={classes(styles.houseNotes)} aria-label="Tags and the house list">
      {notes.map(({ tag, verdict }) => (
        <li key={tag}>
          <HouseNote
            isNamed
            list="houseTags"
            value={tag}
            verdict={verdict}
            onUse={(spelling) => replace(tag, spelling)}
            onPressed={onPressed}
          />
        </li>
      ))}
    </ul>
  );
}
