/**
 * DOCX exports. Properties name the piece and its writers and nothing of the machine. Two
 * exports of one piece differ in their creation date and in ids that Word never shows.
 */
import { Document, Packer } from 'docx';
import type { ExportNotice, ExportOptions } from '../format.ts';
import { noticesOf } from '../publishable/step.ts';
import type { PublishedArticle } from '../published/article.ts';
import { type Losses, lossNotices } from '../published/features.ts';
import { descriptionOf, writerNames } from '../published/summary.ts';
import { allPictures } from '../published/walk.ts';
import type { Written } from '../written.ts';
import { wordBlocks } from './blocks.ts';
import { wordContext } from './context.ts';
import { frontParagraphs } from './front.ts';
import { fitsWord } from './picture.ts';
import { sourceParagraphs } from './sources.ts';
import { TABLE_STYLES, wordStyles } from './styles.ts';

const LOSSES: Losses = {
  'link-title': 'Titles of links are not in Word files',
  embed: 'Embeds became links',
  'picture-without-file': 'Pictures without a file became their description',
  'picture-kind': 'Picture kinds are not in Word files',
  'figure-layout': 'Figure layouts are not in Word files',
  'pull-quote-style': 'Pull quote styles are not in Word files',
  'alternative-headlines': 'Search and social headlines are not in Word files',
};

/** The whole piece as a Word file. */
export async function writeDocx(
  article: PublishedArticle,
  options: ExportOptions,
): Promise<Written> {
  const context = wordContext(article, options);
  const children = [
    ...frontParagraphs(article, context),
    ...wordBlocks(article.body, context),
    ...sourceParagraphs(article, context),
  ];
  const writers = writerNames(article).join('; ');
  const document = new Document({
    title: article.headline,
    creator: writers,
    lastModifiedBy: writers,
    description: descriptionOf(article),
    keywords: article.tags.join('; '),
    externalStyles: TABLE_STYLES,
    styles: wordStyles(article.language, context.rightToLeft),
    numbering: { config: context.numbering.definitions() },
    footnotes: context.footnotes.all(),
    sections: [{ children }],
  });
  return {
    content: await Packer.pack(document, 'uint8array'),
    notices: [...lossNotices(article, LOSSES), ...lostPictures(article, options)],
    attachments: [],
  };
}

/** Pictures that have a file but cannot be shown: of a kind Word does not know, or gone. */
function lostPictures(article: PublishedArticle, options: ExportOptions): ExportNotice[] {
  const withFile = allPictures(article).flatMap(({ asset, alt }) =>
    asset === null ? [] : [{ asset, alt }],
  );
  const unknown = withFile.filter(({ asset }) => !fitsWord(asset));
  const gone = withFile.filter(({ asset }) => fitsWord(asset) && !options.pictureBytes?.(asset.id));
  const alts = (pictures: typeof withFile): string[] => pictures.map(({ alt }) => alt);
  return [
    ...noticesOf(
      'loss',
      'Pictures of a kind Word cannot show became their description',
      alts(unknown),
    ),
    ...noticesOf('loss', 'Pictures whose file is missing became their description', alts(gone)),
  ];
}
