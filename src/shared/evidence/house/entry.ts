/** One entry of a Sources list in a house template: pure, the same everywhere and always. */
import type { CslItem } from '../csl/item.ts';
import type { Run } from './run.ts';
import {
  academicShort,
  fullRecord,
  legal,
  linkedHeadline,
  newsroom,
  publisherFirst,
} from './templates.ts';
import { houseWords } from './words.ts';

/** The house templates by name. */
export const HOUSE_TEMPLATES = [
  'newsroom',
  'linked-headline',
  'publisher-first',
  'academic-short',
  'legal',
  'full-record',
] as const;
/** Name of a house template. */
export type HouseTemplate = (typeof HOUSE_TEMPLATES)[number];

/** What each template is called in settings. */
export const HOUSE_TEMPLATE_NAMES: Readonly<Record<HouseTemplate, string>> = {
  newsroom: 'Newsroom',
  'linked-headline': 'Linked headline',
  'publisher-first': 'Publisher first',
  'academic-short': 'Academic, short',
  legal: 'Legal',
  'full-record': 'Full record',
};

const TEMPLATES = {
  newsroom,
  'linked-headline': linkedHeadline,
  'publisher-first': publisherFirst,
  'academic-short': academicShort,
  legal,
  'full-record': fullRecord,
} as const;

/** The entry of an item; `language` is a BCP 47 tag and decides about words and dates. */
export function houseEntry(item: CslItem, template: HouseTemplate, language: string): Run[] {
  return TEMPLATES[template](item, houseWords(language));
}
