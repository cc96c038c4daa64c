/**
 * What the library keeps about a document beside it, so that lists never open a body.
 * Derived at every save; nothing here can be set by hand.
 */
import { slotOf, textOf } from './document.ts';
import type { StoredDocument } from './json.ts';
import { measureDocument } from './measure.ts';
import { missingParts } from './missing.ts';
import type { ArticleFields, ArticleSummary } from './model.ts';
import { countTkMarkers } from './tk.ts';

/** Derives the summary of a document; `sources` is how many source records the piece has. */
export function summarise(
  document: StoredDocument,
  fields: Pick<ArticleFields, 'authors' | 'plannedWords' | 'storyType'>,
  sources: number,
): ArticleSummary {
  const { piece } = measureDocument(document);
  return {
    kicker: oneLine(textOf(slotOf(document, 'kicker'))),
    headline: oneLine(textOf(slotOf(document, 'headline'))),
    standfirst: oneLine(textOf(slotOf(document, 'standfirst'))),
    words: piece.words,
    characters: piece.characters,
    tkCount: countTkMarkers(document),
    missing: missingParts(document, fields, sources),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
