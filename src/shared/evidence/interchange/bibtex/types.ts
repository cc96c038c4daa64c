/**
 * Entry types of BibTeX and BibLaTeX beside the item types of CSL. A CSL type that shares its
 * entry type with another is told apart by the field `entrysubtype`.
 */
import { CSL_TYPES, type CslType } from '../../csl/types.ts';

const ENTRY_TYPES: Readonly<Record<CslType, string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'legislation',
  book: 'book',
  broadcast: 'video',
  chapter: 'incollection',
  classic: 'book',
  collection: 'collection',
  dataset: 'dataset',
  document: 'misc',
  entry: 'inreference',
  'entry-dictionary': 'inreference',
  'entry-encyclopedia': 'inreference',
  event: 'misc',
  figure: 'image',
  graphic: 'artwork',
  hearing: 'legal',
  interview: 'misc',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  manuscript: 'unpublished',
  map: 'misc',
  motion_picture: 'movie',
  musical_score: 'music',
  pamphlet: 'booklet',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  performance: 'performance',
  periodical: 'periodical',
  personal_communication: 'letter',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'legislation',
  report: 'report',
  review: 'review',
  'review-book': 'review',
  software: 'software',
  song: 'audio',
  speech: 'unpublished',
  standard: 'standard',
  thesis: 'thesis',
  treaty: 'legal',
  webpage: 'online',
};

/** What an entry type means without a subtype; other names of the same things included. */
const CSL_TYPE_OF: ReadonlyMap<string, CslType> = new Map([
  ['article', 'article-journal'],
  ['suppperiodical', 'article-journal'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['inbook', 'chapter'],
  ['bookinbook', 'chapter'],
  ['suppbook', 'chapter'],
  ['incollection', 'chapter'],
  ['suppcollection', 'chapter'],
  ['collection', 'collection'],
  ['proceedings', 'book'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['dataset', 'dataset'],
  ['inreference', 'entry'],
  ['reference', 'book'],
  ['image', 'figure'],
  ['artwork', 'graphic'],
  ['legal', 'treaty'],
  ['jurisdiction', 'legal_case'],
  ['legislation', 'legislation'],
  ['unpublished', 'manuscript'],
  ['movie', 'motion_picture'],
  ['video', 'motion_picture'],
  ['music', 'musical_score'],
  ['booklet', 'pamphlet'],
  ['patent', 'patent'],
  ['performance', 'performance'],
  ['periodical', 'periodical'],
  ['letter', 'personal_communication'],
  ['online', 'webpage'],
  ['electronic', 'webpage'],
  ['www', 'webpage'],
  ['report', 'report'],
  ['techreport', 'report'],
  ['manual', 'report'],
  ['review', 'review'],
  ['software', 'software'],
  ['audio', 'song'],
  ['standard', 'standard'],
  ['thesis', 'thesis'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
]);

/** The entry type of a CSL type, and the subtype it needs to come back; empty when it needs none. */
export function entryTypeOf(type: CslType): {
  readonly entryType: string;
  readonly subtype: string;
} {
  const entryType = ENTRY_TYPES[type];
  return { entryType, subtype: cslTypeOf(entryType, '') === type ? '' : type };
}

/** The CSL type of an entry; `document` when nobody knows it. */
export function cslTypeOf(entryType: string, subtype: string): CslType {
  const named = CSL_TYPES.find((type) => type === subtype);
  if (named !== undefined) return named;
  // Programs that cite newspapers mark their articles so.
  if (entryType === 'article' && /^(?:newspaper|magazine)$/.test(subtype)) {
    return subtype === 'newspaper' ? 'article-newspaper' : 'article-magazine';
  }
  return CSL_TYPE_OF.get(entryType) ?? 'document';
}
