/** Which RIS tag holds which variable of CSL. */
import type { CslDateVariable, CslNameVariable, CslTextVariable } from '../../csl/item.ts';

/** Name tags, one name a line; the first tag of a variable is the one written. */
export const NAME_TAGS: readonly (readonly [string, CslNameVariable])[] = [
  ['AU', 'author'],
  ['A1', 'author'],
  ['A2', 'editor'],
  ['ED', 'editor'],
  ['A3', 'collection-editor'],
  ['A4', 'translator'],
];

/** Date tags, as year/month/day/words. */
export const DATE_TAGS: readonly (readonly [string, CslDateVariable])[] = [
  ['DA', 'issued'],
  ['PY', 'issued'],
  ['Y1', 'issued'],
  ['Y2', 'accessed'],
];

/** Tags of texts and numbers; the first tag of a variable is the one written. */
export const TEXT_TAGS: readonly (readonly [string, CslTextVariable])[] = [
  ['TI', 'title'],
  ['T1', 'title'],
  ['BT', 'title'],
  ['CT', 'title'],
  ['ST', 'shortTitle'],
  ['T2', 'container-title'],
  ['JO', 'container-title'],
  ['JF', 'container-title'],
  ['J2', 'container-title-short'],
  ['JA', 'container-title-short'],
  ['T3', 'collection-title'],
  ['OP', 'original-title'],
  ['PB', 'publisher'],
  ['CY', 'publisher-place'],
  ['PP', 'publisher-place'],
  ['VL', 'volume'],
  ['NV', 'number-of-volumes'],
  ['IS', 'issue'],
  ['M1', 'number'],
  ['SE', 'section'],
  ['ET', 'edition'],
  ['UR', 'URL'],
  ['LK', 'URL'],
  ['DO', 'DOI'],
  ['M3', 'genre'],
  ['CN', 'call-number'],
  ['DB', 'archive'],
  ['AV', 'archive_location'],
  ['LA', 'language'],
  ['AB', 'abstract'],
  ['N2', 'abstract'],
  ['N1', 'note'],
];

/** Tags that need more than a copy: pages are two tags, a serial number is one for two. */
export const SPECIAL_VARIABLES: readonly CslTextVariable[] = ['page', 'ISBN', 'ISSN', 'keyword'];
