/** One-line facts about a piece that several formats put into their metadata. */
import type { PublishedArticle } from './article.ts';
import { plainText } from './inline.ts';

/** The description for search and social cards: the one set by an editor, else the standfirst. */
export function descriptionOf(article: PublishedArticle): string {
  const set = article.description.trim();
  return set === '' ? plainText(article.standfirst).trim() : set;
}

/** Names of the people who wrote the piece: reporters and writers, else everybody on the byline. */
export function writerNames(article: PublishedArticle): string[] {
  const writers = article.authors.filter(({ role }) => role === 'reporter' || role === 'writer');
  return (writers.length > 0 ? writers : article.authors).map(({ name }) => name);
}
