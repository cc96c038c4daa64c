/** A picture of a proof with its caption and credit, or a frame in its place when none is attached. */
import type { PublishedPicture } from '../../../shared/export/published/block.ts';
import { creditLine, LABELS } from '../../../shared/export/published/labels.ts';
import { classes } from '../../ui/classes.ts';
import { pictureAddress } from '../node-views/picture-address.ts';
import styles from './ProofArticle.module.css';
import { ProofInline } from './ProofInline.tsx';

/** The figure. */
export function ProofPicture({ picture }: { readonly picture: PublishedPicture }) {
  const { asset, caption } = picture;
  const alt = picture.decorative ? '' : picture.alt;
  const credit = creditLine(picture);
  const hasLine = caption.length > 0 || credit !== '';
  if (asset === null && alt === '' && !hasLine) return null;
  return (
    <figure className={classes(styles.figure)}>
      {asset !== null && (
        <img
          src={pictureAddress(asset.id)}
          alt={alt}
          width={asset.width}
          height={asset.height}
          className={classes(styles.image)}
        />
      )}
      {asset === null && (
        <p className={classes(styles.description)}>
          {alt === '' ? 'No picture is attached.' : `${LABELS.picture}: ${alt}`}
        </p>
      )}
      {hasLine && (
        <figcaption className={classes(styles.caption)}>
          <ProofInline content={caption} /> <span className={classes(styles.credit)}>{credit}</span>
        </figcaption>
      )}
    </figure>
  );
}
