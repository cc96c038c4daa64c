/** A line of text around what was found, with the matches marked. */
import { classes } from '../../ui/classes.ts';
import styles from './ArticleList.module.css';

/** `parts` alternate between outside and inside a match, starting outside. */
export function Snippet({
  parts,
  field,
}: {
  readonly parts: readonly string[];
  readonly field: string;
}) {
  const named = field !== '' && field !== 'body';
  return (
    <p className={classes(styles.snippet)}>
      {named && `${field}: `}
      {parts.map((part, index) => {
        const key = `${index}-${part}`;
        if (index % 2 === 0) return <span key={key}>{part}</span>;
        return (
          <mark key={key} className={classes(styles.match)}>
            {part}
          </mark>
        );
      })}
    </p>
  );
}
