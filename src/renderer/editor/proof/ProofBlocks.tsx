/** The blocks of a proof, one case per thing a reader can meet. */
import type { ReactNode } from 'react';
import type { BlockOf, PublishedBlock } from '../../../shared/export/published/block.ts';
import { CORRECTION_LABELS, longDate } from '../../../shared/export/published/labels.ts';
import { assertNever } from '../../../shared/ipc/result.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ProofArticle.module.css';
import { ProofInline } from './ProofInline.tsx';
import { ProofPicture } from './ProofPicture.tsx';
import { withKeys } from './with-keys.ts';

/** Blocks in their order. */
export function ProofBlocks({ blocks }: { readonly blocks: readonly PublishedBlock[] }) {
  return withKeys(blocks).map(({ key, value }) => <Block key={key} block={value} />);
}

function Block({ block }: { readonly block: PublishedBlock }): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={classes(styles.paragraph)}>
          <ProofInline content={block.content} />
        </p>
      );
    case 'heading':
      return <Heading block={block} />;
    case 'quotation':
      return (
        <blockquote className={classes(styles.quotation)}>
          <ProofBlocks blocks={block.blocks} />
        </blockquote>
      );
    case 'list':
      return <List block={block} />;
    case 'pull-quote':
      return <PullQuote block={block} />;
    case 'figure':
      return <ProofPicture picture={block.picture} />;
    case 'fact-box':
      return (
        <aside className={classes(styles.box)}>
          {block.title !== '' && <p className={classes(styles.boxTitle)}>{block.title}</p>}
          <ProofBlocks blocks={block.blocks} />
        </aside>
      );
    case 'correction':
      return <Correction block={block} />;
    case 'embed':
      return <p className={classes(styles.paragraph, styles.link)}>{block.title || block.url}</p>;
    case 'divider':
      return <hr className={classes(styles.divider)} />;
    case 'table':
      return <Table block={block} />;
    default:
      return assertNever(block);
  }
}

function Heading({ block }: { readonly block: BlockOf<'heading'> }) {
  const Element = `h${block.level}` as const;
  return (
    <Element className={classes(styles.heading)}>
      <ProofInline content={block.content} />
    </Element>
  );
}

function List({ block }: { readonly block: BlockOf<'list'> }) {
  const items = withKeys(block.items).map(({ key, value }) => (
    <li key={key}>
      <ProofBlocks blocks={value} />
    </li>
  ));
  if (block.start === null) return <ul className={classes(styles.bullets)}>{items}</ul>;
  return (
    <ol start={block.start} className={classes(styles.numbers)}>
      {items}
    </ol>
  );
}

function PullQuote({ block }: { readonly block: BlockOf<'pull-quote'> }) {
  return (
    <figure className={classes(styles.pullQuote)}>
      <blockquote>
        <ProofInline content={block.quote} />
      </blockquote>
      {block.attribution !== '' && (
        <figcaption className={classes(styles.caption)}>{block.attribution}</figcaption>
      )}
    </figure>
  );
}

function Correction({ block }: { readonly block: BlockOf<'correction'> }) {
  const date = block.date === null ? '' : `, ${longDate(block.date)}`;
  return (
    <aside className={classes(styles.box)}>
      <p className={classes(styles.boxTitle)}>
        {CORRECTION_LABELS[block.correction]}
        {date}
      </p>
      <ProofBlocks blocks={block.blocks} />
    </aside>
  );
}

function Table({ block }: { readonly block: BlockOf<'table'> }) {
  return (
    <table className={classes(styles.table)}>
      <tbody>
        {withKeys(block.rows).map((row) => (
          <tr key={row.key}>
            {withKeys(row.value).map(({ key, value: cell }) => {
              const Cell = cell.isHeader ? 'th' : 'td';
              return (
                <Cell key={key} colSpan={cell.columnSpan} rowSpan={cell.rowSpan}>
                  <ProofBlocks blocks={cell.blocks} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
