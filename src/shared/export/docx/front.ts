/** What stands before the body of a Word file: kicker, title, standfirst, byline, hero, glance box. */
import { HeadingLevel, Paragraph, type ParagraphChild } from 'docx';
import type { PublishedArticle } from '../published/article.ts';
import { bylineLines, datelineText } from '../published/labels.ts';
import type { WordContext } from './context.ts';
import { pictureParagraphs } from './picture.ts';
import { plainRuns, runs } from './runs.ts';

/** The front of a piece, in the order readers see it. */
export function frontParagraphs(article: PublishedArticle, context: WordContext): Paragraph[] {
  const { rightToLeft, footnotes } = context;
  const styled = (children: readonly ParagraphChild[], style: string): Paragraph[] =>
    children.length === 0 ? [] : [new Paragraph({ children, style, bidirectional: rightToLeft })];
  return [
    ...styled(plainRuns(article.kicker, rightToLeft), 'Kicker'),
    new Paragraph({
      children: plainRuns(article.headline, rightToLeft),
      heading: HeadingLevel.TITLE,
      bidirectional: rightToLeft,
    }),
    ...styled(runs(article.standfirst, footnotes, rightToLeft), 'Subtitle'),
    ...bylineLines(article.authors).flatMap((line) =>
      styled(plainRuns(line, rightToLeft), 'Byline'),
    ),
    ...styled(plainRuns(datelineText(article.dateline), rightToLeft), 'Dateline'),
    ...(article.hero === null ? [] : pictureParagraphs(article.hero, context)),
    ...glanceParagraphs(article.glance, context),
  ];
}

function glanceParagraphs(glance: PublishedArticle['glance'], context: WordContext): Paragraph[] {
  if (glance === null) return [];
  const { rightToLeft, footnotes } = context;
  const numbering = { ...context.numbering.add(null), level: 0, custom: true };
  const title = new Paragraph({
    children: plainRuns(glance.title, rightToLeft),
    style: 'GlanceTitle',
    bidirectional: rightToLeft,
    keepNext: true,
  });
  const items = glance.items.map(
    (item) =>
      new Paragraph({
        children: runs(item, footnotes, rightToLeft),
        style: 'GlanceItem',
        numbering,
        bidirectional: rightToLeft,
      }),
  );
  return glance.title === '' ? items : [title, ...items];
}
