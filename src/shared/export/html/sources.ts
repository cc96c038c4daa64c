/** The Sources list and the notes under a piece, with links back to every citation. */

import type { SourceRecord } from '../../article/source.ts';
import type { Run } from '../../evidence/house/run.ts';
import { assertNever } from '../../ipc/result.ts';
import type { PublishedArticle, PublishedNote } from '../published/article.ts';
import type { PublishedReference } from '../published/inline.ts';
import { LABELS, noteLetter, sourceDetails } from '../published/labels.ts';
import { allInline } from '../published/walk.ts';
import { container, element, type Markup, text } from './markup.ts';

/** The notes section and the Sources section, each only when it has entries. */
export function endMatterMarkup(article: PublishedArticle): Markup[] {
  const sections: Markup[] = [];
  if (article.notes.length > 0) {
    const items = article.notes.map((note, index) => noteMarkup(note, index + 1, article));
    sections.push(endSection('notes', LABELS.notes, 'doc-endnotes', items, { type: 'a' }));
  }
  if (article.sources.length > 0) {
    const items = article.sources.map((source, index) => sourceMarkup(source, index + 1, article));
    sections.push(endSection('sources', LABELS.sources, 'doc-bibliography', items, {}));
  }
  return sections;
}

function endSection(
  id: string,
  title: string,
  role: string,
  items: readonly Markup[],
  listAttributes: Readonly<Record<string, string>>,
): Markup {
  return container('section', { class: id, id, role, 'aria-labelledby': `${id}-title` }, [
    element('h2', { id: `${id}-title` }, [text(title)]),
    container('ol', listAttributes, items),
  ]);
}

function sourceMarkup(source: SourceRecord, number: number, article: PublishedArticle): Markup {
  const back = backLinks(article, (reference) => reference.source === number);
  const runs = article.sourceRuns.get(source.id);
  if (runs !== undefined) {
    return element('li', { id: `source-${number}` }, [...runs.map(runMarkup), ...back]);
  }
  const title = text(source.title === '' ? source.url : source.title);
  const linked = source.url === '' ? title : element('a', { href: source.url }, [title]);
  const details = sourceDetails(source);
  return element('li', { id: `source-${number}` }, [
    linked,
    ...(details === ''
      ? []
      : [text('. '), element('span', { class: 'source-details' }, [text(details)])]),
    ...back,
  ]);
}

function runMarkup(run: Run): Markup {
  switch (run.kind) {
    case 'plain':
      return text(run.text);
    case 'italic':
      return element('cite', {}, [text(run.text)]);
    case 'link':
      return element('a', { href: run.href }, [text(run.text)]);
    default:
      return assertNever(run);
  }
}

function noteMarkup(note: PublishedNote, number: number, article: PublishedArticle): Markup {
  const where = [note.source === null ? '' : `Source ${note.source}`, note.locator]
    .filter((part) => part !== '')
    .join(', ');
  return element('li', { id: `note-${number}`, value: number }, [
    text(where === '' ? note.text : `${where}: ${note.text}`),
    ...backLinks(article, (reference) => reference.note === number),
  ]);
}

function backLinks(
  article: PublishedArticle,
  refersHere: (reference: PublishedReference) => boolean,
): Markup[] {
  const citations = allInline(article).flatMap((part) =>
    part.kind === 'citation' && part.references.some(refersHere) ? [part.index] : [],
  );
  return citations.flatMap((index, position) => {
    const label = `Back to citation ${citations.length > 1 ? `${noteLetter(position + 1)} ` : ''}in the text`;
    const attributes = { href: `#citation-${index}`, role: 'doc-backlink', 'aria-label': label };
    return [text(' '), element('a', attributes, [text('↩')])];
  });
}
