/**
 * Citations as footnotes. Citations that say exactly the same share one footnote; footnotes are
 * numbered in reading order.
 */
import type { FootnoteDefinition, FootnoteReference, PhrasingContent } from 'mdast';
import type { PublishedArticle } from '../published/article.ts';
import type { PublishedReference } from '../published/inline.ts';
import { sourceDetails } from '../published/labels.ts';

/** Collects footnotes while the text is written; `definitions` are due at its end. */
export type Footnotes = {
  readonly reference: (references: readonly PublishedReference[]) => FootnoteReference;
  readonly definitions: () => FootnoteDefinition[];
};

/** Footnotes of one piece. */
export function collectFootnotes(article: PublishedArticle): Footnotes {
  const numbers = new Map<string, number>();
  const definitions: FootnoteDefinition[] = [];
  return {
    reference: (references) => {
      const key = JSON.stringify(references);
      const number = numbers.get(key) ?? numbers.size + 1;
      if (!numbers.has(key)) {
        numbers.set(key, number);
        const children = references.flatMap((reference, position) => [
          ...(position === 0 ? [] : [textNode('; ')]),
          ...referenceNodes(reference, article),
        ]);
        definitions.push({
          type: 'footnoteDefinition',
          identifier: String(number),
          children: [{ type: 'paragraph', children }],
        });
      }
      return { type: 'footnoteReference', identifier: String(number) };
    },
    definitions: () => definitions,
  };
}

/** Title (linked), publisher and date, place inside the source, and the note. */
function referenceNodes(
  reference: PublishedReference,
  article: PublishedArticle,
): PhrasingContent[] {
  const source = reference.source === null ? null : article.sources[reference.source - 1];
  const note = reference.note === null ? null : article.notes[reference.note - 1];
  const parts: PhrasingContent[] = [];
  if (source) {
    const title = textNode(source.title === '' ? source.url : source.title);
    parts.push(source.url === '' ? title : { type: 'link', url: source.url, children: [title] });
  }
  const details = [source ? sourceDetails(source) : '', reference.locator];
  const said = details.filter((text) => text !== '').join(', ');
  if (said !== '') parts.push(textNode(parts.length > 0 ? `, ${said}` : said));
  if (note) parts.push(textNode(parts.length > 0 ? `. ${note.text}` : note.text));
  return parts;
}

function textNode(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
