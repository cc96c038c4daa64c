/** Running text of a proof: formatting, links and citation marks as readers see them. */
import { Fragment, type ReactNode } from 'react';
import type {
  PublishedInline,
  PublishedReference,
  TextStyle,
} from '../../../shared/export/published/inline.ts';
import { noteLetter } from '../../../shared/export/published/labels.ts';
import { assertNever } from '../../../shared/ipc/result.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ProofArticle.module.css';
import { withKeys } from './with-keys.ts';

/** A stretch of running text. */
export function ProofInline({ content }: { readonly content: readonly PublishedInline[] }) {
  return withKeys(content).map(({ key, value }) => <Fragment key={key}>{part(value)}</Fragment>);
}

function part(value: PublishedInline): ReactNode {
  switch (value.kind) {
    case 'text':
      return styled(value.text, value.style);
    case 'break':
      return <br />;
    case 'citation':
      return (
        <sup className={classes(styles.citation)}>[{value.references.map(mark).join('; ')}]</sup>
      );
    default:
      return assertNever(value);
  }
}

function styled(text: string, style: TextStyle): ReactNode {
  let content: ReactNode = text;
  if (style.subscript) content = <sub>{content}</sub>;
  if (style.superscript) content = <sup>{content}</sup>;
  if (style.italic) content = <em>{content}</em>;
  if (style.bold) content = <strong>{content}</strong>;
  if (style.language !== null) content = <span lang={style.language}>{content}</span>;
  if (style.link === null) return content;
  return (
    <span className={classes(styles.link)} title={style.link.href}>
      {content}
    </span>
  );
}

function mark({ source, locator, note }: PublishedReference): string {
  const letter = note === null ? '' : noteLetter(note);
  return [source === null ? '' : String(source), locator, letter]
    .filter((piece) => piece !== '')
    .join(', ');
}
