/** The text of a source, drawn by us from its projection; nothing of the source's own page runs. */
import { memo } from 'react';
import type { Projection } from '../../../shared/evidence/projection.ts';
import {
  type ViewBlock,
  type ViewRun,
  viewBlocks,
} from '../../../shared/evidence/viewing/layout.ts';
import { classes } from '../../ui/classes.ts';
import styles from './SourceText.module.css';

/** All blocks of a text; drawn once for each text. */
export const SourceText = memo(function SourceText({
  projection,
}: {
  readonly projection: Projection;
}) {
  return viewBlocks(projection).map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never change.
    <Block key={index} block={block} text={projection.text} />
  ));
});

function Block({ block, text }: { readonly block: ViewBlock; readonly text: string }) {
  switch (block.kind) {
    case 'page':
      return <p className={classes(styles.page)}>{`Page ${block.label}`}</p>;
    case 'row':
      return (
        <div className={classes(styles.row)}>
          <span className={classes(styles.label)}>{block.number}</span>
          {block.cells.map((cell) => (
            <Run key={cell.start} run={cell} text={text} className={styles.cell} />
          ))}
        </div>
      );
    case 'text':
      return (
        <div className={classes(styles.block, styles[block.role], block.aside && styles.aside)}>
          {block.label !== '' && <span className={classes(styles.label)}>{block.label}</span>}
          <Run run={block.run} text={text} className={undefined} />
        </div>
      );
  }
}

function Run({
  run,
  text,
  className,
}: {
  readonly run: ViewRun;
  readonly text: string;
  readonly className: string | undefined;
}) {
  return (
    <span data-start={run.start} className={classes(styles.run, className)}>
      {text.slice(run.start, run.end)}
    </span>
  );
}
