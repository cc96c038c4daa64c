/**
 * A CSL-JSON item, kept pure: the variables of CSL 1.0.2 and no others, `id` and `type`
 * required, everything else optional. What is ours stands beside it in a source's record, and
 * a safe part of it in `custom`.
 */
import { z } from 'zod';
import { CSL_TYPES } from './types.ts';
import { cslDate, cslNames, cslNumber, cslText } from './values.ts';

const names = {
  author: cslNames.optional(),
  chair: cslNames.optional(),
  'collection-editor': cslNames.optional(),
  compiler: cslNames.optional(),
  composer: cslNames.optional(),
  'container-author': cslNames.optional(),
  contributor: cslNames.optional(),
  curator: cslNames.optional(),
  director: cslNames.optional(),
  editor: cslNames.optional(),
  'editorial-director': cslNames.optional(),
  'executive-producer': cslNames.optional(),
  guest: cslNames.optional(),
  host: cslNames.optional(),
  illustrator: cslNames.optional(),
  interviewer: cslNames.optional(),
  narrator: cslNames.optional(),
  organizer: cslNames.optional(),
  'original-author': cslNames.optional(),
  performer: cslNames.optional(),
  producer: cslNames.optional(),
  recipient: cslNames.optional(),
  'reviewed-author': cslNames.optional(),
  'script-writer': cslNames.optional(),
  'series-creator': cslNames.optional(),
  translator: cslNames.optional(),
};

const dates = {
  accessed: cslDate.optional(),
  'available-date': cslDate.optional(),
  container: cslDate.optional(),
  'event-date': cslDate.optional(),
  issued: cslDate.optional(),
  'original-date': cslDate.optional(),
  submitted: cslDate.optional(),
};

const numbers = {
  'chapter-number': cslNumber.optional(),
  'citation-number': cslNumber.optional(),
  'collection-number': cslNumber.optional(),
  edition: cslNumber.optional(),
  'first-reference-note-number': cslNumber.optional(),
  issue: cslNumber.optional(),
  locator: cslNumber.optional(),
  number: cslNumber.optional(),
  'number-of-pages': cslNumber.optional(),
  'number-of-volumes': cslNumber.optional(),
  page: cslNumber.optional(),
  'page-first': cslNumber.optional(),
  part: cslNumber.optional(),
  'part-number': cslNumber.optional(),
  printing: cslNumber.optional(),
  'printing-number': cslNumber.optional(),
  supplement: cslNumber.optional(),
  'supplement-number': cslNumber.optional(),
  volume: cslNumber.optional(),
};

const titles = {
  'collection-title': cslText.optional(),
  'container-title': cslText.optional(),
  'container-title-short': cslText.optional(),
  event: cslText.optional(),
  'event-title': cslText.optional(),
  journalAbbreviation: cslText.optional(),
  'original-title': cslText.optional(),
  'part-title': cslText.optional(),
  'reviewed-title': cslText.optional(),
  shortTitle: cslText.optional(),
  title: cslText.optional(),
  'title-short': cslText.optional(),
  'translated-title': cslText.optional(),
  'translated-title-short': cslText.optional(),
  'volume-title': cslText.optional(),
};

const identifiers = {
  'citation-key': cslText.optional(),
  'citation-label': cslText.optional(),
  DOI: cslText.optional(),
  ISAN: cslText.optional(),
  ISBN: cslText.optional(),
  ISCI: cslText.optional(),
  ISMN: cslText.optional(),
  ISRC: cslText.optional(),
  ISSN: cslText.optional(),
  ISWC: cslText.optional(),
  PMCID: cslText.optional(),
  PMID: cslText.optional(),
  URL: cslText.optional(),
};

const texts = {
  abstract: cslText.optional(),
  annote: cslText.optional(),
  archive: cslText.optional(),
  archive_collection: cslText.optional(),
  archive_location: cslText.optional(),
  'archive-place': cslText.optional(),
  authority: cslText.optional(),
  'call-number': cslText.optional(),
  dimensions: cslText.optional(),
  division: cslText.optional(),
  'event-place': cslText.optional(),
  genre: cslText.optional(),
  jurisdiction: cslText.optional(),
  keyword: cslText.optional(),
  language: cslText.optional(),
  medium: cslText.optional(),
  note: cslText.optional(),
  'original-publisher': cslText.optional(),
  'original-publisher-place': cslText.optional(),
  publisher: cslText.optional(),
  'publisher-place': cslText.optional(),
  references: cslText.optional(),
  scale: cslText.optional(),
  section: cslText.optional(),
  source: cslText.optional(),
  status: cslText.optional(),
  version: cslText.optional(),
  'year-suffix': cslText.optional(),
};

/** One bibliographic record; unknown keys make it invalid, as CSL's own schema has it. */
export const cslItem = z.strictObject({
  id: z.union([z.string().max(500), z.number()]),
  type: z.enum(CSL_TYPES),
  ...titles,
  ...names,
  ...dates,
  ...numbers,
  ...identifiers,
  ...texts,
  categories: z.array(cslText).max(200).optional(),
  custom: z.record(z.string().max(200), z.unknown()).optional(),
});
/** One bibliographic record. */
export type CslItem = z.infer<typeof cslItem>;

/** Name of a variable that holds names. */
export type CslNameVariable = keyof typeof names;
/** Name of a variable that holds a date. */
export type CslDateVariable = keyof typeof dates;
/** Name of a variable that holds a text or a number. */
export type CslTextVariable =
  | keyof typeof titles
  | keyof typeof numbers
  | keyof typeof identifiers
  | keyof typeof texts;
