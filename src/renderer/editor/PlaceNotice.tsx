/** Says that the open piece is in the trash or the archive, and brings it back to the library. */
import { Archive, Trash2 } from 'lucide-react';
import type { ArticleRecord } from '../../shared/article/model.ts';
import { changePieces } from '../features/library/actions.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import styles from './banner.module.css';

const TEXTS = {
  trash: {
    icon: Trash2,
    sentence: 'This piece is in the trash.',
    advice: 'You can read it here; restore it to change its text.',
  },
  archive: {
    icon: Archive,
    sentence: 'This piece is in the archive.',
    advice: 'You can still change it.',
  },
} as const;

/** The notice; `place` is where the piece is kept instead of the library. */
export function PlaceNotice({
  articleId,
  place,
}: {
  readonly articleId: string;
  readonly place: Exclude<ArticleRecord['place'], 'library'>;
}) {
  const { icon: Icon, sentence, advice } = TEXTS[place];
  const restore = () => changePieces([articleId], { kind: 'place', place: 'library' });
  return (
    <div role="status" className={classes(styles.banner, styles.news)}>
      <Icon size={16} aria-hidden className={classes(styles.icon)} />
      <p className={classes(styles.words)}>
        <strong>{sentence}</strong> {advice}
      </p>
      <Button onPress={() => void restore()}>Restore</Button>
    </div>
  );
}
