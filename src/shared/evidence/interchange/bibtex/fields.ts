/** Which field of a BibTeX entry holds which variable of CSL, in the order fields are written. */
import type { CslDateVariable, CslNameVariable, CslTextVariable } from '../../csl/item.ts';
import type { CslType } from '../../csl/types.ts';

/** Name fields. */
export const NAME_FIELDS: readonly (readonly [string, CslNameVariable])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['director', 'director'],
  ['bookauthor', 'container-author'],
];

/** Date fields of BibLaTeX; BibTeX's year, month and day stand for `date`. */
export const DATE_FIELDS: readonly (readonly [string, CslDateVariable])[] = [
  ['date', 'issued'],
  ['urldate', 'accessed'],
  ['eventdate', 'event-date'],
  ['origdate', 'original-date'],
];

/** Fields whose value is taken as it stands, without LaTeX. */
export const VERBATIM_FIELDS: ReadonlySet<string> = new Set(['url', 'doi']);

/** Fields with a fixed meaning; the first of two fields for one variable is the one written. */
const FIXED: readonly (readonly [string, CslTextVariable])[] = [
  ['title', 'title'],
  ['shorttitle', 'shortTitle'],
  ['origtitle', 'original-title'],
  ['shortjournal', 'container-title-short'],
  ['series', 'collection-title'],
  ['volume', 'volume'],
  ['volumes', 'number-of-volumes'],
  ['chapter', 'chapter-number'],
  ['edition', 'edition'],
  ['pages', 'page'],
  ['pagetotal', 'number-of-pages'],
  ['version', 'version'],
  ['type', 'genre'],
  ['howpublished', 'medium'],
  ['location', 'publisher-place'],
  ['eventtitle', 'event-title'],
  ['venue', 'event-place'],
  ['origpublisher', 'original-publisher'],
  ['origlocation', 'original-publisher-place'],
  ['doi', 'DOI'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['pmid', 'PMID'],
  ['url', 'URL'],
  ['library', 'archive'],
  ['shelfmark', 'archive_location'],
  ['pubstate', 'status'],
  ['langid', 'language'],
  ['keywords', 'keyword'],
  ['abstract', 'abstract'],
  ['note', 'note'],
  ['annotation', 'annote'],
];

/** Other names that files have for the same things; only read. */
const READ_ALSO: readonly (readonly [string, CslTextVariable])[] = [
  ['journal', 'container-title'],
  ['journaltitle', 'container-title'],
  ['booktitle', 'container-title'],
  ['publisher', 'publisher'],
  ['institution', 'publisher'],
  ['school', 'publisher'],
  ['organization', 'publisher'],
  ['address', 'publisher-place'],
  ['language', 'language'],
  ['annote', 'annote'],
];

/** Fields that hold texts and numbers of an item of this type, those to write first. */
export function writtenTextFields(type: CslType): readonly (readonly [string, CslTextVariable])[] {
  const container = isArticle(type) ? 'journaltitle' : 'booktitle';
  return [
    ...FIXED,
    [container, 'container-title'],
    [publisherField(type), 'publisher'],
    ...numberFields(type),
  ];
}

/** Fields that hold texts and numbers, all names that are known. */
export function readTextFields(type: CslType): readonly (readonly [string, CslTextVariable])[] {
  return [...FIXED, ...READ_ALSO, ...numberFields(type)];
}

/** `number` is the issue of a periodical and the number of anything else. */
function numberFields(type: CslType): readonly (readonly [string, CslTextVariable])[] {
  return isArticle(type)
    ? [
        ['number', 'issue'],
        ['issue', 'issue'],
        ['eid', 'number'],
      ]
    : [
        ['number', 'number'],
        ['issue', 'issue'],
      ];
}

function isArticle(type: CslType): boolean {
  return type.startsWith('article') || type === 'review' || type === 'periodical';
}

function publisherField(type: CslType): string {
  if (type === 'report' || type === 'thesis') return 'institution';
  return type === 'webpage' || type.startsWith('post') ? 'organization' : 'publisher';
}
