/** HTML exports: a page that stands alone, and a fragment to paste into somebody else's page. */
import type { ExportOptions } from '../format.ts';
import { addressPictures } from '../pictures.ts';
import type { PublishedArticle } from '../published/article.ts';
import { type Losses, lossNotices } from '../published/features.ts';
import type { Written } from '../written.ts';
import { articleMarkup } from './article.ts';
import { headMarkup } from './head.ts';
import { container } from './markup.ts';

const LOSSES: Losses = {
  embed: 'Embeds became links',
  'picture-without-file': 'Pictures without a file became their description',
  'picture-kind': 'Picture kinds are not in the page',
};

const FRAGMENT_LOSSES: Losses = {
  ...LOSSES,
  tags: 'Tags are not in the fragment',
  'alternative-headlines': 'Search and social headlines are not in the fragment',
};

/** A complete page with style, structured data and social card. */
export function writeHtmlPage(article: PublishedArticle, options: ExportOptions): Written {
  const pictures = addressPictures(article, options);
  const page = container('html', { lang: article.language, dir: article.direction }, [
    headMarkup(article, pictures),
    container('body', {}, [container('main', {}, [articleMarkup(article, pictures)])]),
  ]);
  return {
    content: `<!doctype html>\n${page.markup}\n`,
    notices: [...lossNotices(article, LOSSES), ...pictures.notices],
    attachments: pictures.attachments,
  };
}

/** The article element alone. */
export function writeHtmlFragment(article: PublishedArticle, options: ExportOptions): Written {
  const pictures = addressPictures(article, options);
  return {
    content: `${articleMarkup(article, pictures).markup}\n`,
    notices: [...lossNotices(article, FRAGMENT_LOSSES), ...pictures.notices],
    attachments: pictures.attachments,
  };
}
