/**
 * A piece that this version may show but not change: made by a newer version, or damaged.
 * Shows its words without the editor, because an editor would drop what it does not know.
 */
import { TriangleAlert } from 'lucide-react';
import { textOf, walk } from '../../shared/article/document.ts';
import type { NodeJson, StoredDocument } from '../../shared/article/json.ts';
import { classes } from '../ui/classes.ts';
import type { OpenedPiece } from './autosave/open-piece.ts';
import styles from './ReadingCopy.module.css';

/** The words of a piece with the reason why they cannot be edited. */
export function ReadingCopy({
  piece,
}: {
  readonly piece: Extract<OpenedPiece, { kind: 'readable' }>;
}) {
  const { record, document, error } = piece;
  return (
    <div className={classes(styles.scroll)}>
      <div role="note" className={classes(styles.notice)}>
        <TriangleAlert size={16} aria-hidden />
        <p>
          <strong>{error.sentence}</strong> You can read it here; nothing in it will be changed.{' '}
          {error.code === 'newer-version' ? 'Update Standfirst to edit it.' : error.action}
        </p>
      </div>
      <article className={classes(styles.page)} lang={record.language}>
        {document === null ? (
          <p>Its text cannot be shown. Earlier versions are in the Versions tab.</p>
        ) : (
          linesOf(document).map((line) => <Line key={line.key} line={line} />)
        )}
      </article>
    </div>
  );
}

type ReadingLine = {
  readonly key: number;
  readonly type: string;
  readonly text: string;
  /** The first line of a point or an item of a list. */
  readonly isItem: boolean;
};

function Line({ line }: { readonly line: ReadingLine }) {
  switch (line.type) {
    case 'headline':
      return <h1 className={classes(styles.headline)}>{line.text}</h1>;
    case 'heading':
      return <h2 className={classes(styles.heading)}>{line.text}</h2>;
    case 'kicker':
      return <p className={classes(styles.kicker)}>{line.text}</p>;
    case 'standfirst':
      return <p className={classes(styles.standfirst)}>{line.text}</p>;
    case 'glanceTitle':
    case 'factBoxTitle':
      return <p className={classes(styles.boxTitle)}>{line.text}</p>;
    case 'caption':
    case 'credit':
    case 'attribution':
      return <p className={classes(styles.small)}>{line.text}</p>;
    default:
      return <p className={classes(styles.paragraph, line.isItem && styles.item)}>{line.text}</p>;
  }
}

/** Every stretch of words, by its nearest node, whatever that node is called. */
function linesOf(document: StoredDocument): ReadingLine[] {
  const lines: ReadingLine[] = [];
  walk(document.doc, (node, ancestors) => {
    if (!holdsText(node)) return true;
    const parent = ancestors.at(-1);
    const isItem =
      node.type === 'glanceItem' || (parent?.type === 'listItem' && parent.content?.[0] === node);
    lines.push({ key: lines.length, type: node.type, text: textOf(node), isItem });
    return false;
  });
  return lines;
}

function holdsText(node: NodeJson): boolean {
  return node.content?.some((child) => child.text !== undefined) ?? false;
}
