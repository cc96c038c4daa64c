/** Citations as real footnotes, numbered by Word in reading order. */
import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { PublishedArticle } from '../published/article.ts';
import type { PublishedReference } from '../published/inline.ts';
import { sourceDetails } from '../published/labels.ts';

/** Collects footnotes while the body is written; `all` is what the document is given. */
export type WordFootnotes = {
  /** Adds a footnote and returns its id. */
  readonly add: (references: readonly PublishedReference[]) => number;
  readonly all: () => Record<string, { readonly children: readonly Paragraph[] }>;
};

/** Footnotes of one piece. */
export function collectWordFootnotes(article: PublishedArticle): WordFootnotes {
  const footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};
  let count = 0;
  const bidirectional = article.direction === 'rtl';
  return {
    add: (references) => {
      count += 1;
      const children = references.flatMap((reference, position) => [
        ...(position === 0 ? [] : [new TextRun('; ')]),
        ...referenceRuns(reference, article),
      ]);
      const paragraph = new Paragraph({ children: [new TextRun(' '), ...children], bidirectional });
      footnotes[count] = { children: [paragraph] };
      return count;
    },
    all: () => footnotes,
  };
}

function referenceRuns(reference: PublishedReference, article: PublishedArticle): ParagraphChild[] {
  const source = reference.source === null ? null : article.sources[reference.source - 1];
  const note = reference.note === null ? null : article.notes[reference.note - 1];
  const parts: ParagraphChild[] = [];
  if (source) {
    const title = source.title === '' ? source.url : source.title;
    parts.push(
      source.url === ''
        ? new TextRun(title)
        : new ExternalHyperlink({
            link: source.url,
            children: [new TextRun({ text: title, style: 'Hyperlink' })],
          }),
    );
  }
  const details = [source ? sourceDetails(source) : '', reference.locator];
  const said = details.filter((text) => text !== '').join(', ');
  if (said !== '') parts.push(new TextRun(parts.length > 0 ? `, ${said}` : said));
  if (note) parts.push(new TextRun(parts.length > 0 ? `. ${note.text}` : note.text));
  return parts;
}
