/** A published article as a page: the same parts in the same order as the exported one. */
import type { SourceRecord } from '../../../shared/article/source.ts';
import type { PublishedArticle } from '../../../shared/export/published/article.ts';
import {
  bylineLines,
  datelineText,
  LABELS,
  noteLetter,
  sourceDetails,
} from '../../../shared/export/published/labels.ts';
import { sourceTitle } from '../../features/sources/source-text.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ProofArticle.module.css';
import { ProofBlocks } from './ProofBlocks.tsx';
import { ProofInline } from './ProofInline.tsx';
import { ProofPicture } from './ProofPicture.tsx';
import { withKeys } from './with-keys.ts';

/** The whole piece. */
export function ProofArticle({ article }: { readonly article: PublishedArticle }) {
  const { glance } = article;
  return (
    <article lang={article.language} dir={article.direction}>
      <ProofHeader article={article} />
      {article.hero !== null && <ProofPicture picture={article.hero} />}
      {glance !== null && (
        <aside className={classes(styles.box)} aria-label={glance.title || 'Summary'}>
          {glance.title !== '' && <h2 className={classes(styles.boxTitle)}>{glance.title}</h2>}
          <ul className={classes(styles.bullets)}>
            {withKeys(glance.items).map(({ key, value }) => (
              <li key={key}>
                <ProofInline content={value} />
              </li>
            ))}
          </ul>
        </aside>
      )}
      <ProofBlocks blocks={article.body} />
      <EndMatter article={article} />
    </article>
  );
}

function ProofHeader({ article }: { readonly article: PublishedArticle }) {
  const dateline = datelineText(article.dateline);
  return (
    <header>
      {article.kicker !== '' && <p className={classes(styles.kicker)}>{article.kicker}</p>}
      <h1 className={classes(styles.headline)}>{article.headline}</h1>
      {article.standfirst.length > 0 && (
        <p className={classes(styles.standfirst)}>
          <ProofInline content={article.standfirst} />
        </p>
      )}
      {bylineLines(article.authors).map((line) => (
        <p key={line} className={classes(styles.byline)}>
          {line}
        </p>
      ))}
      {dateline !== '' && <p className={classes(styles.byline)}>{dateline}</p>}
    </header>
  );
}

function EndMatter({ article }: { readonly article: PublishedArticle }) {
  return (
    <>
      {article.notes.length > 0 && (
        <section className={classes(styles.end)}>
          <h2 className={classes(styles.endTitle)}>{LABELS.notes}</h2>
          {withKeys(article.notes).map(({ key, value }) => (
            <p key={key}>
              {noteLetter(key + 1)}. {value.text}
            </p>
          ))}
        </section>
      )}
      {article.sources.length > 0 && (
        <section className={classes(styles.end)}>
          <h2 className={classes(styles.endTitle)}>{LABELS.sources}</h2>
          <ol className={classes(styles.numbers)}>
            {article.sources.map((source) => (
              <Source key={source.id} source={source} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Source({ source }: { readonly source: SourceRecord }) {
  const details = sourceDetails(source);
  return (
    <li>
      <span className={classes(source.url !== '' && styles.link)}>{sourceTitle(source)}</span>
      {details !== '' && `. ${details}`}
    </li>
  );
}
