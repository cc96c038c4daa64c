/** The exact difference between the words of a source and those of the article, word by word. */
import { ArrowRight } from 'lucide-react';
import type { Difference } from '../../../shared/verify/preflight/finding.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Differences.module.css';

/** A list of differences; what is absent on one side is said in words, not left blank. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <ul className={classes(styles.list)}>
      {differences.map((difference, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced whole.
        <li key={index} className={classes(styles.row)}>
          <span className={classes(styles.kind, difference.material && styles.material)}>
            {CLASS_LABELS[difference.class] ?? difference.class}
          </span>
          <span className={classes(styles.change)}>
            <Side words={difference.from} absent="not in the source" />
            <ArrowRight size={12} aria-label="in the article" />
            <Side words={difference.to} absent="left out" />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Side({ words, absent }: { readonly words: string; readonly absent: string }) {
  if (words === '') return <i className={classes(styles.absent)}>{absent}</i>;
  return <q className={classes(styles.words)}>{words}</q>;
}

/** What the classes of edits are called in the window. */
const CLASS_LABELS: Readonly<Record<string, string>> = {
  cosmetic: 'Typography',
  ellipsis: 'Ellipsis',
  bracket: 'Bracket',
  cleaned: 'Cleaned',
  contraction: 'Contraction',
  article: 'Article',
  'digit-word': 'Digits or words',
  negation: 'Negation',
  number: 'Number',
  unit: 'Unit',
  name: 'Name',
  date: 'Date',
  modal: 'May, must, will',
  hedge: 'Hedge',
  comparative: 'Comparison',
  antonym: 'Opposite',
  'content-word': 'Word',
  omission: 'Left out',
  insertion: 'Added',
  reordering: 'Order',
  'speaker-change': 'Two speakers',
  figure: 'Figure',
  hedging: 'Hedge',
};
