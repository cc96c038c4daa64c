/** The Sources list at the end of a Word file. */
import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { SourceRecord } from '../../article/source.ts';
import type { Run } from '../../evidence/house/run.ts';
import { assertNever } from '../../ipc/result.ts';
import type { PublishedArticle } from '../published/article.ts';
import { LABELS, sourceDetails } from '../published/labels.ts';
import type { WordContext } from './context.ts';

/** Heading and numbered entries, or nothing when the piece has no sources. */
export function sourceParagraphs(article: PublishedArticle, context: WordContext): Paragraph[] {
  if (article.sources.length === 0) return [];
  const bidirectional = context.rightToLeft;
  const numbering = { ...context.numbering.add(1), level: 0, custom: true };
  const entries = article.sources.map(
    (source) =>
      new Paragraph({
        children: article.sourceRuns.get(source.id)?.map(styledRun) ?? sourceRuns(source),
        style: 'ListNumber',
        numbering,
        bidirectional,
      }),
  );
  const heading = new Paragraph({
    children: [new TextRun(LABELS.sources)],
    heading: HeadingLevel.HEADING_2,
    bidirectional,
  });
  return [heading, ...entries];
}

function styledRun(run: Run): ParagraphChild {
  switch (run.kind) {
    case 'plain':
      return new TextRun(run.text);
    case 'italic':
      return new TextRun({ text: run.text, italics: true });
    case 'link': {
      const text = new TextRun({ text: run.text, style: 'Hyperlink' });
      return new ExternalHyperlink({ link: run.href, children: [text] });
    }
    default:
      return assertNever(run);
  }
}

function sourceRuns(source: SourceRecord): ParagraphChild[] {
  const title = source.title === '' ? source.url : source.title;
  const details = sourceDetails(source);
  const run = new TextRun({ text: title, ...(source.url !== '' && { style: 'Hyperlink' }) });
  return [
    source.url === '' ? run : new ExternalHyperlink({ link: source.url, children: [run] }),
    ...(details === '' ? [] : [new TextRun(`. ${details}`)]),
  ];
}
