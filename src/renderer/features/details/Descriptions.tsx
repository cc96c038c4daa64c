/** What search engines show, and what only the newsroom reads. */
import { classes } from '../../ui/classes.ts';
import styles from './details.module.css';
import { FactText } from './FactText.tsx';
import { Group, type GroupProps } from './Group.tsx';

/** The group. */
export function Descriptions({ piece, change }: GroupProps) {
  return (
    <Group title="Description and note">
      <FactText
        label="Description for search engines"
        value={piece.description}
        maxLength={1000}
        limit="description"
        rows={3}
        placeholder={piece.standfirst}
        onSave={(description) => void change({ description }, 'Changed the description')}
      />
      <FactText
        label="Internal note"
        value={piece.internalNote}
        maxLength={20_000}
        rows={4}
        onSave={(internalNote) => void change({ internalNote }, 'Changed the internal note')}
      />
      <p className={classes(styles.note)}>The internal note never leaves the newsroom.</p>
    </Group>
  );
}
